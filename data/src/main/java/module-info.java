import org.jspecify.annotations.NullMarked;

/// Everything the office knows, with no window. Tables and SQL stay inside.
@NullMarked
module vn.bangvang.data {
  requires static java.compiler;
  requires static org.jspecify;
  requires java.logging;
  requires java.sql;
  requires com.h2database;
  requires flyway.core;
  requires org.jooq;
  requires tools.jackson.core;

  exports vn.bangvang.domain;
  exports vn.bangvang.domain.council;
  exports vn.bangvang.domain.council.ballot;
  exports vn.bangvang.domain.council.rule;
  exports vn.bangvang.domain.council.sitting;
  exports vn.bangvang.domain.indicator;
  exports vn.bangvang.domain.journal;
  exports vn.bangvang.domain.nomination;
  exports vn.bangvang.domain.nomination.appraisal;
  exports vn.bangvang.domain.nomination.checklist;
  exports vn.bangvang.domain.office;
  exports vn.bangvang.domain.plan;
  exports vn.bangvang.domain.plan.adoption;
  exports vn.bangvang.domain.plan.citation;
  exports vn.bangvang.domain.plan.copy;
  exports vn.bangvang.domain.plan.course;
  exports vn.bangvang.domain.plan.criterion;
  exports vn.bangvang.domain.plan.execution;
  exports vn.bangvang.domain.plan.intake;
  exports vn.bangvang.domain.plan.intake.round;
  exports vn.bangvang.domain.plan.label;
  exports vn.bangvang.domain.plan.participation;
  exports vn.bangvang.domain.plan.purpose;
  exports vn.bangvang.domain.plan.readiness;
  exports vn.bangvang.domain.plan.reading;
  exports vn.bangvang.domain.plan.reading.tree;
  exports vn.bangvang.domain.plan.renewal;
  exports vn.bangvang.domain.plan.reward;
  exports vn.bangvang.domain.search;
  exports vn.bangvang.domain.shared;
  exports vn.bangvang.domain.shared.encoding;
  exports vn.bangvang.domain.shared.text;
  exports vn.bangvang.domain.unit;
  exports vn.bangvang.domain.unit.lineage;
  exports vn.bangvang.domain.unit.person;
  exports vn.bangvang.store;
  exports vn.bangvang.store.backup;
  exports vn.bangvang.store.form;
}
