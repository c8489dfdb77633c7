package vn.bangvang.domain.plan.reading.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.PlanReading;

/// What was found as plain maps and lists, in the form that read-plan writes; unknown is left out.
public final class ReadingTree {
  private static final List<String> ORDER =
      List.of(
          "kind",
          "title",
          "theme",
          "number",
          "issuer",
          "issuedOn",
          "place",
          "bodyForm",
          "legalBases",
          "parent",
          "period",
          "milestones",
          "subjects",
          "criteria",
          "contents",
          "indexTargets",
          "awards",
          "dossier",
          "copies",
          "tasks",
          "reportPeriods",
          "recipients",
          "signer",
          "warnings",
          "places");
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<String, Object> places = new LinkedHashMap<>();

  private ReadingTree() {}

  public static Map<String, Object> of(PlanReading reading) {
    var tree = new ReadingTree();
    reading.findings().forEach(tree::put);
    if (!tree.places.isEmpty()) tree.fields.put("places", tree.places);
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (String name : ORDER)
      if (tree.fields.containsKey(name)) ordered.put(name, tree.fields.get(name));
    return ordered;
  }

  private void put(Finding<?> finding) {
    String path =
        switch (finding.fact()) {
          case Fact.Kind(var kind) -> single("kind", kind.code());
          case Fact.Title(var text) -> single("title", text);
          case Fact.Theme(var text) -> single("theme", text);
          case Fact.Numbered(var number) -> single("number", number.canonical());
          case Fact.Issuer(var name) -> single("issuer", name);
          case Fact.IssuedOn(var date) -> single("issuedOn", FactTree.code(date));
          case Fact.IssuedAt(var place) -> single("place", place);
          case Fact.Form(var form) -> single("bodyForm", form.name());
          case Fact.Parent parent -> single("parent", FactTree.of(parent));
          case Fact.Begins(var when) -> member("period", "from", when.code());
          case Fact.Ends(var when) -> member("period", "to", when.code());
          case Fact.Copies(int count) -> single("copies", count);
          case Fact.Signature signature -> single("signer", FactTree.of(signature));
          case Fact.Basis basis -> element("legalBases", FactTree.of(basis));
          case Fact.Milestone milestone -> element("milestones", FactTree.of(milestone));
          case Fact.Subject subject -> element("subjects", FactTree.of(subject));
          case Fact.Criterion criterion -> element("criteria", FactTree.of(criterion));
          case Fact.Content(var text) -> element("contents", text);
          case Fact.IndexTarget target -> element("indexTargets", FactTree.of(target));
          case Fact.Award award -> element("awards", FactTree.of(award));
          case Fact.DossierPart(var text) -> element("dossier", Map.of("text", text));
          case Fact.Task task -> element("tasks", FactTree.of(task));
          case Fact.Report(var period) -> element("reportPeriods", period.name());
          case Fact.Recipient(var text) -> element("recipients", text);
          case Fact.Warning warning -> element("warnings", FactTree.of(warning));
        };
    places.put(path, FactTree.place(finding));
  }

  private String single(String name, Object value) {
    fields.putIfAbsent(name, value);
    return name;
  }

  private String member(String name, String part, Object value) {
    map(name).putIfAbsent(part, value);
    return name + "." + part;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(String name) {
    return (Map<String, Object>)
        fields.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
  }

  @SuppressWarnings("unchecked")
  private String element(String name, Object value) {
    var list = (List<Object>) fields.computeIfAbsent(name, _ -> new ArrayList<>());
    list.add(value);
    return name + "[" + (list.size() - 1) + "]";
  }
}
