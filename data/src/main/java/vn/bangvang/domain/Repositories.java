package vn.bangvang.domain;

import vn.bangvang.domain.council.Councils;
import vn.bangvang.domain.council.sitting.Sessions;
import vn.bangvang.domain.journal.Journal;
import vn.bangvang.domain.nomination.Nominations;
import vn.bangvang.domain.nomination.checklist.Checklists;
import vn.bangvang.domain.nomination.checklist.EvidenceRegister;
import vn.bangvang.domain.office.Offices;
import vn.bangvang.domain.plan.Plans;
import vn.bangvang.domain.search.Finder;
import vn.bangvang.domain.unit.Units;
import vn.bangvang.domain.unit.person.People;

/// All collections of the office file, within one piece of work.
public interface Repositories {
  Offices office();

  Units units();

  People people();

  Plans plans();

  Nominations nominations();

  Checklists checklists();

  EvidenceRegister evidence();

  Councils councils();

  Sessions sessions();

  Journal journal();

  Finder finder();
}
