package vn.bangvang.domain.plan.reading.tree;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;

/// The members of one fact.
final class FactTree {
  private FactTree() {}

  static String code(PartialDate date) {
    return DateText.stored(date);
  }

  static Map<String, Object> place(Finding<?> finding) {
    return fields(
        "from",
        finding.place().from(),
        "to",
        finding.place().to(),
        "sureness",
        finding.sureness().name().toLowerCase(Locale.ROOT));
  }

  static Map<String, Object> of(Fact.Parent parent) {
    return fields("number", parent.number().canonical(), "date", code(parent.dated()));
  }

  static Map<String, Object> of(Fact.Basis basis) {
    return fields(
        "type",
        basis.type(),
        "number",
        basis.number().canonical(),
        "date",
        code(basis.dated()),
        "issuer",
        basis.issuer());
  }

  static Map<String, Object> of(Fact.Milestone milestone) {
    return fields("kind", milestone.occasion().name(), "when", milestone.when().code());
  }

  static Map<String, Object> of(Fact.Subject subject) {
    return fields("kind", subject.kind().name(), "text", subject.text());
  }

  static Map<String, Object> of(Fact.Criterion criterion) {
    return fields(
        "subject", criterion.subject().name(),
        "label", criterion.label(),
        "text", criterion.text(),
        "measure", criterion.gauge().kind().name(),
        "target", target(criterion.gauge().target()),
        "indicators", criterion.gauge().indicators(),
        "exclusions", criterion.exclusions().stream().map(FactTree::of).toList());
  }

  private static Map<String, Object> of(Exclusion exclusion) {
    return fields(
        "text",
        exclusion.text(),
        "target",
        target(exclusion.target()),
        "unless",
        exclusion.unless());
  }

  private static Object target(Threshold threshold) {
    return switch (threshold) {
      case Threshold.Unstated _ -> "";
      case Threshold.Figure(var relation, var value, var unit) ->
          fields("op", sign(relation), "value", value, "unit", unit);
      case Threshold.Level(var name) -> fields("op", sign(Relation.AT_LEAST), "value", name);
    };
  }

  private static String sign(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
      case EXACTLY -> "=";
      case MORE_THAN -> ">";
      case LESS_THAN -> "<";
    };
  }

  static Map<String, Object> of(Fact.IndexTarget target) {
    String value = target.value();
    boolean isNumber = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
    return fields(
        "indicator",
        target.indicator(),
        "kind",
        target.kind().name(),
        "value",
        isNumber ? new BigDecimal(value) : value,
        "year",
        target.year() instanceof PartialDate.InYear(int year) ? year : "");
  }

  static Map<String, Object> of(Fact.Award award) {
    return fields(
        "form", award.form(),
        "authority", award.authority(),
        "subject", award.recipients() instanceof Fact.Recipients.Only(var kind) ? kind.name() : "",
        "min", count(award.bounds().least()),
        "max", count(award.bounds().most()));
  }

  private static Object count(int number) {
    return number == 0 ? "" : number;
  }

  static Map<String, Object> of(Fact.Task task) {
    return fields("field", task.field(), "text", task.text(), "product", task.product());
  }

  static Map<String, Object> of(Fact.Signature signature) {
    return fields(
        "authority", signature.authority(), "post", signature.post(), "name", signature.name());
  }

  static Map<String, Object> of(Fact.Warning warning) {
    return fields("code", warning.code().name(), "text", warning.text());
  }

  private static Map<String, Object> fields(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (!"".equals(value) && !List.of().equals(value))
        fields.put((String) namesAndValues[i], value);
    }
    return fields;
  }
}
