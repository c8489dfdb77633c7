package vn.bangvang.domain.plan.reading;

import java.util.List;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// One thing that the document of a plan says.
public sealed interface Fact {
  record Kind(PlanKind kind) implements Fact {}

  record Title(String text) implements Fact {
    public Title {
      text = Texts.line(text);
    }
  }

  record Theme(String text) implements Fact {
    public Theme {
      text = Texts.line(text);
    }
  }

  record Numbered(DocumentNumber number) implements Fact {}

  record Issuer(String name) implements Fact {
    public Issuer {
      name = Texts.line(name);
    }
  }

  record IssuedOn(PartialDate date) implements Fact {}

  record IssuedAt(String place) implements Fact {
    public IssuedAt {
      place = Texts.line(place);
    }
  }

  record Form(BodyForm form) implements Fact {}

  record Basis(String type, DocumentNumber number, PartialDate dated, String issuer)
      implements Fact {
    public Basis {
      type = Texts.line(type);
      issuer = Texts.line(issuer);
    }
  }

  /// The higher plan that this one carries out.
  record Parent(DocumentNumber number, PartialDate dated) implements Fact {}

  record Begins(When when) implements Fact {}

  record Ends(When when) implements Fact {}

  record Milestone(Occasion occasion, When when) implements Fact {}

  enum Occasion {
    MID_REVIEW,
    FINAL_REVIEW,
    DOSSIER_DEADLINE,
    REPORT
  }

  record Subject(SubjectKind kind, String text) implements Fact {
    public Subject {
      text = Texts.line(text);
    }
  }

  record Criterion(
      SubjectKind subject, String label, String text, Gauge gauge, List<Exclusion> exclusions)
      implements Fact {
    public Criterion {
      text = Texts.line(text);
      exclusions = List.copyOf(exclusions);
    }
  }

  record Content(String text) implements Fact {
    public Content {
      text = Texts.line(text);
    }
  }

  /// The value is a rank, a number of leading places or the name of a band; empty above the mean.
  record IndexTarget(String indicator, Standing kind, String value, PartialDate year)
      implements Fact {}

  enum Standing {
    RANK_WITHIN,
    BAND,
    ABOVE_MEAN,
    TOP
  }

  record Award(String form, String authority, Recipients recipients, Bounds bounds)
      implements Fact {
    public Award {
      form = Texts.line(form);
      authority = Texts.line(authority);
    }
  }

  /// For whom an award is.
  sealed interface Recipients {
    record Only(SubjectKind kind) implements Recipients {}

    record Unstated() implements Recipients {}
  }

  record DossierPart(String text) implements Fact {
    public DossierPart {
      text = Texts.line(text);
    }
  }

  record Copies(int count) implements Fact {}

  record Task(String field, String text, String product) implements Fact {
    public Task {
      field = Texts.line(field);
      text = Texts.line(text);
      product = Texts.line(product);
    }
  }

  record Report(Period period) implements Fact {}

  enum Period {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
  }

  record Recipient(String text) implements Fact {
    public Recipient {
      text = Texts.line(text);
    }
  }

  record Signature(String authority, String post, String name) implements Fact {
    public Signature {
      authority = Texts.line(authority);
      post = Texts.line(post);
      name = Texts.line(name);
    }
  }

  record Warning(Code code, String text) implements Fact {}

  enum Code {
    CITES_LATER_DOCUMENT,
    DATE_CONFLICT,
    DATE_IMPOSSIBLE,
    NUMBER_SPACED,
    TEXT_CUT
  }
}
