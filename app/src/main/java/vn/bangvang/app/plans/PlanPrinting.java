package vn.bangvang.app.plans;

import java.nio.file.Path;
import vn.bangvang.app.documents.PaperFolder;
import vn.bangvang.app.documents.plan.PlanPaper;
import vn.bangvang.app.documents.plan.PlanTextOf;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.Printing;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.plan.PlanId;

/// Putting a plan on paper, as the file holds it at that moment.
public final class PlanPrinting {
  private final Workplace workplace;
  private final Printing printing;

  public PlanPrinting(Workplace workplace, FileDesk desk) {
    this.workplace = workplace;
    this.printing = new Printing(workplace, desk);
  }

  public void print(PlanId id) {
    printing.print("plan", folder -> write(id, folder));
  }

  private Path write(PlanId id, PaperFolder folder) {
    return workplace
        .store()
        .read(repositories -> {
          var plan = repositories.plans().find(id).orElseThrow();
          var text = PlanTextOf.plan(repositories, id);
          return folder.put(PlanPaper.name(plan), ".docx", PlanPaper.of(text));
        });
  }
}
