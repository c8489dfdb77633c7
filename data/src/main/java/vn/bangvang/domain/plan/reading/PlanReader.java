package vn.bangvang.domain.plan.reading;

import java.util.List;
import java.util.function.Consumer;
import vn.bangvang.domain.plan.reading.course.ReportsPart;
import vn.bangvang.domain.plan.reading.course.TasksPart;
import vn.bangvang.domain.plan.reading.course.TimePart;
import vn.bangvang.domain.plan.reading.course.WarningsPart;
import vn.bangvang.domain.plan.reading.head.BasesPart;
import vn.bangvang.domain.plan.reading.head.HeadPart;
import vn.bangvang.domain.plan.reading.head.TailPart;
import vn.bangvang.domain.plan.reading.outline.Zones;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.reward.AwardsPart;
import vn.bangvang.domain.plan.reading.reward.DossierPart;
import vn.bangvang.domain.plan.reading.standard.ContentsPart;
import vn.bangvang.domain.plan.reading.standard.CriteriaPart;
import vn.bangvang.domain.plan.reading.standard.SubjectsPart;
import vn.bangvang.domain.plan.reading.standard.TargetsPart;
import vn.bangvang.domain.plan.reading.text.Lines;

/// Reads a plan out of its text. It knows the genre, not single plans; what it does not find it
/// leaves out.
public final class PlanReader {
  private static final List<Consumer<Paper>> PARTS =
      List.of(
          HeadPart::read,
          BasesPart::read,
          TailPart::read,
          TimePart::read,
          SubjectsPart::read,
          CriteriaPart::read,
          ContentsPart::read,
          TargetsPart::read,
          AwardsPart::read,
          DossierPart::read,
          TasksPart::read,
          ReportsPart::read,
          WarningsPart::read);

  private PlanReader() {}

  public static PlanReading read(String original) {
    var paper = new Paper(Zones.of(Lines.of(original)));
    PARTS.forEach(part -> part.accept(paper));
    if (original.length() > Lines.LONGEST) WarningsPart.cut(paper, original.length());
    return new PlanReading(paper.findings());
  }
}
