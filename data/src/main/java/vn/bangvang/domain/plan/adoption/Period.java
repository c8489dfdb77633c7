package vn.bangvang.domain.plan.adoption;

import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Sentences;

/// From when to when a plan runs.
record Period(Course.Start start, PartialDate until) {
  static Period of(Course course) {
    return new Period(course.start(), course.until());
  }

  Course in(Course course) {
    return new Course(start, until, course.milestones(), course.rounds());
  }

  String shown() {
    String from =
        switch (start) {
          case Course.Start.Issue _ -> Sentences.say("adoption.from.issue");
          case Course.Start.From(var date) -> date.inSentence();
        };
    return Sentences.say("adoption.period", from, until.inSentence());
  }
}
