-- What the parent plan set in motion when it was last taken over is kept as the journal would write
-- it: it is only ever compared as a whole.
create table plan (
  id               uuid          not null,
  form             varchar(10)   not null,
  issuer           varchar(300)  not null,
  number           varchar(120)  not null,
  issue_place      varchar(120)  not null,
  issued_date      varchar(200)  not null,
  title            varchar(1000) not null,
  folded           varchar(1000) not null,
  initials         varchar(500)  not null,
  start_date       varchar(200)  not null,
  until_date       varchar(200)  not null,
  dossier_copies   integer       not null,
  signer_authority varchar(200)  not null,
  signer_post      varchar(200)  not null,
  signer_name      varchar(200)  not null,
  kind             varchar(20)   not null,
  stage            varchar(10)   not null,
  issued_on        date,
  closed_on        date,
  archived_on      date,
  parent_plan_id   uuid,
  parent_share     varchar(300)  not null,
  taken            varchar(1000000) not null,
  theme            varchar(2000) not null,
  removed          boolean       not null,
  constraint pk_plan primary key (id),
  constraint fk_plan_parent foreign key (parent_plan_id) references plan (id),
  constraint ck_plan_form check (form in ('STATE', 'PARTY', 'UNION')),
  constraint ck_plan_stage check (
    (stage = 'DRAFT' and issued_on is null and closed_on is null and archived_on is null)
    or (stage = 'ISSUED' and issued_on is not null and closed_on is null and archived_on is null)
    or (stage = 'CLOSED' and issued_on is not null and closed_on is not null and archived_on is null)
    or (stage = 'ARCHIVED' and issued_on is not null and closed_on is not null and archived_on is not null)),
  constraint ck_plan_parent check ((parent_plan_id is null) = (taken = ''))
);

create index ix_plan_parent on plan (parent_plan_id);

create table plan_basis (
  plan_id    uuid          not null,
  place      integer       not null,
  type       varchar(60)   not null,
  number     varchar(120)  not null,
  dated_date varchar(200)  not null,
  issuer     varchar(300)  not null,
  about      varchar(2000) not null,
  constraint pk_plan_basis primary key (plan_id, place),
  constraint fk_plan_basis_plan foreign key (plan_id) references plan (id)
);

create table plan_subject (
  plan_id    uuid          not null,
  place      integer       not null,
  label      varchar(20)   not null,
  text       varchar(4000) not null,
  kind_lines varchar(2000) not null,
  constraint pk_plan_subject primary key (plan_id, place),
  constraint fk_plan_subject_plan foreign key (plan_id) references plan (id)
);

create table plan_milestone (
  plan_id   uuid          not null,
  place     integer       not null,
  kind      varchar(20)   not null,
  at_date   varchar(500)  not null,
  note      varchar(2000) not null,
  constraint pk_plan_milestone primary key (plan_id, place),
  constraint fk_plan_milestone_plan foreign key (plan_id) references plan (id)
);

create table plan_round (
  id            uuid         not null,
  plan_id       uuid         not null,
  place         integer      not null,
  kind          varchar(20)  not null,
  name          varchar(300) not null,
  at_date       varchar(500) not null,
  deadline_date varchar(500) not null,
  constraint pk_plan_round primary key (id),
  constraint fk_plan_round_plan foreign key (plan_id) references plan (id)
);

create index ix_plan_round_plan on plan_round (plan_id, place);

create table plan_point (
  plan_id uuid          not null,
  part    varchar(10)   not null,
  place   integer       not null,
  level   integer       not null,
  label   varchar(20)   not null,
  text    varchar(8000) not null,
  constraint pk_plan_point primary key (plan_id, part, place),
  constraint fk_plan_point_plan foreign key (plan_id) references plan (id),
  constraint ck_plan_point_part check (part in ('GOAL', 'CONTENT', 'SOLUTION')),
  constraint ck_plan_point_level check (level between 1 and 3)
);

create table plan_index_target (
  plan_id     uuid         not null,
  place       integer      not null,
  indicator   varchar(120) not null,
  aim         varchar(12)  not null,
  aim_place   integer,
  aim_text    varchar(300) not null,
  target_year integer      not null,
  constraint pk_plan_index_target primary key (plan_id, place),
  constraint fk_plan_index_target_plan foreign key (plan_id) references plan (id)
);

create table plan_assignment (
  plan_id uuid          not null,
  place   integer       not null,
  label   varchar(20)   not null,
  who     varchar(1000) not null,
  text    varchar(8000) not null,
  constraint pk_plan_assignment primary key (plan_id, place),
  constraint fk_plan_assignment_plan foreign key (plan_id) references plan (id)
);

create table plan_task (
  plan_id     uuid          not null,
  place       integer       not null,
  field_label varchar(20)   not null,
  field_title varchar(500)  not null,
  text        varchar(8000) not null,
  product     varchar(2000) not null,
  lead_body   varchar(500)  not null,
  along_lines varchar(4000) not null,
  due_date    varchar(500)  not null,
  constraint pk_plan_task primary key (plan_id, place),
  constraint fk_plan_task_plan foreign key (plan_id) references plan (id)
);

create table plan_report (
  plan_id   uuid          not null,
  place     integer       not null,
  every     varchar(10),
  once_date varchar(500),
  addressee varchar(500)  not null,
  note      varchar(2000) not null,
  constraint pk_plan_report primary key (plan_id, place),
  constraint fk_plan_report_plan foreign key (plan_id) references plan (id),
  constraint ck_plan_report_rhythm check ((every is null) <> (once_date is null))
);

create table plan_money (
  plan_id uuid          not null,
  place   integer       not null,
  purpose varchar(1000) not null,
  rate    varchar(1000) not null,
  source  varchar(1000) not null,
  constraint pk_plan_money primary key (plan_id, place),
  constraint fk_plan_money_plan foreign key (plan_id) references plan (id)
);

create table plan_dossier_part (
  plan_id uuid          not null,
  place   integer       not null,
  label   varchar(20)   not null,
  text    varchar(2000) not null,
  constraint pk_plan_dossier_part primary key (plan_id, place),
  constraint fk_plan_dossier_part_plan foreign key (plan_id) references plan (id)
);

create table plan_recipient (
  plan_id uuid         not null,
  place   integer      not null,
  text    varchar(500) not null,
  manner  varchar(12)  not null,
  constraint pk_plan_recipient primary key (plan_id, place),
  constraint fk_plan_recipient_plan foreign key (plan_id) references plan (id)
);

create table award (
  id        uuid         not null,
  plan_id   uuid         not null,
  place     integer      not null,
  form      varchar(200) not null,
  authority varchar(300) not null,
  level     varchar(24)  not null,
  constraint pk_award primary key (id),
  constraint fk_award_plan foreign key (plan_id) references plan (id)
);

create index ix_award_plan on award (plan_id, place);

create table award_quota (
  award_id uuid        not null,
  place    integer     not null,
  subject  varchar(12) not null,
  at_least integer     not null,
  at_most  integer     not null,
  constraint pk_award_quota primary key (award_id, subject),
  constraint fk_award_quota_award foreign key (award_id) references award (id),
  constraint ck_award_quota_range check (at_least >= 0 and at_most >= at_least)
);

-- The measure and its target stand in columns; which are filled follows from the kind of measure.
create table criterion (
  id              uuid          not null,
  plan_id         uuid          not null,
  place           integer       not null,
  subject         varchar(12)   not null,
  level           integer       not null,
  label           varchar(20)   not null,
  text            varchar(8000) not null,
  clause          varchar(300)  not null,
  measure         varchar(24)   not null,
  relation        varchar(12),
  threshold       numeric(20, 6),
  indicator_lines varchar(1000) not null,
  growth_in       varchar(16),
  rank_within     integer,
  points_most     numeric(20, 6),
  points_least    numeric(20, 6),
  condition_text  varchar(1000) not null,
  kind_lines      varchar(2000) not null,
  from_unit       boolean       not null,
  evidence_text   varchar(2000) not null,
  worth           numeric(20, 6),
  constraint pk_criterion primary key (id),
  constraint fk_criterion_plan foreign key (plan_id) references plan (id),
  constraint ck_criterion_target check ((relation is null) = (threshold is null)),
  constraint ck_criterion_points check ((points_most is null) = (points_least is null)),
  constraint ck_criterion_level check (level between 1 and 3)
);

create index ix_criterion_plan on criterion (plan_id, place);

-- The levels of a rating that hold from a year on.
create table criterion_scale (
  criterion_id uuid          not null,
  place        integer       not null,
  from_year    integer       not null,
  level_lines  varchar(1000) not null,
  at_least     varchar(120)  not null,
  constraint pk_criterion_scale primary key (criterion_id, place),
  constraint fk_criterion_scale_criterion foreign key (criterion_id) references criterion (id)
);

create table exclusion (
  id           uuid          not null,
  criterion_id uuid          not null,
  place        integer       not null,
  text         varchar(4000) not null,
  trigger_kind varchar(16)   not null,
  relation     varchar(12),
  threshold    numeric(20, 6),
  excuse       varchar(20)   not null,
  constraint pk_exclusion primary key (id),
  constraint fk_exclusion_criterion foreign key (criterion_id) references criterion (id)
);

create index ix_exclusion_criterion on exclusion (criterion_id, place);

create table criterion_origin (
  criterion_id  uuid    not null,
  place         integer not null,
  from_criterion uuid   not null,
  from_exclusion uuid,
  constraint pk_criterion_origin primary key (criterion_id, place),
  constraint fk_criterion_origin_criterion foreign key (criterion_id) references criterion (id)
);

-- How far a unit has come with a plan.
create table participation (
  id              uuid         not null,
  plan_id         uuid         not null,
  unit_id         uuid         not null,
  registered      boolean      not null,
  registered_date varchar(200) not null,
  launched        boolean      not null,
  launch_number   varchar(120) not null,
  launch_date     varchar(200) not null,
  removed         boolean      not null,
  constraint pk_participation primary key (id),
  constraint fk_participation_plan foreign key (plan_id) references plan (id),
  constraint fk_participation_unit foreign key (unit_id) references unit (id),
  constraint uq_participation_unit unique (plan_id, unit_id)
);

create table participation_report (
  participation_id uuid         not null,
  place            integer      not null,
  period_date      varchar(200) not null,
  received_date    varchar(200) not null,
  constraint pk_participation_report primary key (participation_id, place),
  constraint fk_participation_report_participation foreign key (participation_id) references participation (id)
);
