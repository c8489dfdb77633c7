package vn.bangvang.app.documents.kit.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.bangvang.app.documents.kit.content.Slug;
import vn.bangvang.app.documents.kit.fault.Mistake;
import vn.bangvang.app.documents.kit.fault.Problem;

/// Reads one story: which sections are in order, and every mistake on the way.
final class Check {
  private final Step.Story story;
  private final Surroundings outside;
  private final Findings findings;
  private final Deque<Opened> open = new ArrayDeque<>();
  private final List<Slug> forgiven = new ArrayList<>();

  private record Opened(Step.Mark mark, Surroundings inside) {
    boolean isNamed(Slug slug) {
      return mark.slug().equals(slug);
    }
  }

  /// What the check of a template brings to light.
  record Findings(List<Section> sections, List<Problem> problems) {}

  Check(Step.Story story, Surroundings outside, Findings findings) {
    this.story = story;
    this.outside = outside;
    this.findings = findings;
  }

  void run() {
    for (int i = 0; i < story.steps().size(); i++) {
      switch (story.steps().get(i)) {
        case Step.Story inner -> new Check(inner, here(), findings).run();
        case Step.Broken(var problem) -> report(problem);
        case Step.Mark mark -> read(mark, i);
      }
    }
    open.forEach(this::unclosed);
  }

  private Surroundings here() {
    return open.isEmpty() ? outside : open.getFirst().inside();
  }

  private void read(Step.Mark mark, int at) {
    switch (mark.tag().role()) {
      case VALUE, PICTURE -> findings.problems().addAll(here().mistakesOf(mark));
      case OPEN, OTHERWISE -> {
        findings.problems().addAll(here().mistakesOf(mark));
        open.push(new Opened(mark, here().inside(mark)));
      }
      case CLOSE -> close(mark, at);
    }
  }

  private void close(Step.Mark mark, int at) {
    boolean isOpen = open.stream().anyMatch(one -> one.isNamed(mark.slug()));
    if (isOpen) closeThrough(mark, at);
    else if (!forgiven.remove(mark.slug())) unopened(mark);
  }

  private void closeThrough(Step.Mark mark, int at) {
    var top = open.pop();
    while (!top.isNamed(mark.slug())) {
      String name = top.mark().tag().name();
      if (closesAfter(at, top.mark().slug())) {
        report(mark.problem(Mistake.CROSSED, mark.tag().name(), name));
        forgiven.add(top.mark().slug());
      } else unclosed(top);
      top = open.pop();
    }
    findings.sections().add(new Section(top.mark(), mark));
  }

  private boolean closesAfter(int at, Slug slug) {
    return story.steps().stream()
        .skip(at + 1L)
        .anyMatch(step ->
            step instanceof Step.Mark later
                && later.tag().role() == Tag.Role.CLOSE
                && later.slug().equals(slug));
  }

  private void unopened(Step.Mark mark) {
    if (!open.isEmpty() && mark.slug().isNear(open.getFirst().mark().slug())) {
      var meant = open.pop().mark().tag();
      report(mark.problem(Mistake.MISNAMED_CLOSE, meant.closing(), meant.written()));
    } else report(mark.problem(Mistake.UNOPENED, mark.tag().name()));
  }

  private void unclosed(Opened opened) {
    var tag = opened.mark().tag();
    report(opened.mark().problem(Mistake.UNCLOSED, tag.closing().written()));
  }

  private void report(Problem problem) {
    findings.problems().add(problem);
  }
}
