create table plan (
  id               uuid          not null,
  form             varchar(10)   not null,
  issuer           varchar(300)  not null,
  number           varchar(120)  not null,
  issue_place      varchar(120)  not null,
  issued_date      varchar(200)  not null,
  title            varchar(1000) not null,
  folded           varchar(1000) not null,
  initials         varchar(300)  not null,
  start_date       varchar(200)  not null,
  until_date       varchar(200)  not null,
  dossier_copies   integer       not null,
  signer_authority varchar(200)  not null,
  signer_post      varchar(200)  not null,
  signer_name      varchar(200)  not null,
  removed          boolean       not null,
  constraint pk_plan primary key (id),
  constraint ck_plan_form check (form in ('STATE', 'PARTY', 'UNION'))
);

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
  label           varchar(20)   not null,
  text            varchar(8000) not null,
  clause          varchar(300)  not null,
  measure         varchar(24)   not null,
  relation        varchar(12),
  threshold       numeric(20, 6),
  scale_lines     varchar(1000) not null,
  at_least        varchar(120)  not null,
  indicator_lines varchar(1000) not null,
  growth_in       varchar(16),
  condition_text  varchar(1000) not null,
  from_unit       boolean       not null,
  constraint pk_criterion primary key (id),
  constraint fk_criterion_plan foreign key (plan_id) references plan (id),
  constraint ck_criterion_target check ((relation is null) = (threshold is null))
);

create index ix_criterion_plan on criterion (plan_id, place);

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
