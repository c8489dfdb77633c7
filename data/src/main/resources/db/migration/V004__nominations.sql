-- Names, posts and units are written down as they were on the day of the proposal.
create table nomination (
  id            uuid         not null,
  plan_id       uuid         not null,
  round_id      uuid         not null,
  award_id      uuid         not null,
  unit_id       uuid         not null,
  person_id     uuid,
  name          varchar(300) not null,
  folded        varchar(300) not null,
  initials      varchar(150) not null,
  sort_key      varchar(600) not null,
  unit_name     varchar(300) not null,
  title         varchar(200) not null,
  duty          varchar(10),
  proposed_by   uuid         not null,
  letter        varchar(120) not null,
  letter_date   varchar(200) not null,
  stage         varchar(20)  not null,
  stage_on      date         not null,
  stage_reason  varchar(1000) not null,
  removed       boolean      not null,
  constraint pk_nomination primary key (id),
  constraint fk_nomination_plan foreign key (plan_id) references plan (id),
  constraint fk_nomination_unit foreign key (unit_id) references unit (id),
  constraint fk_nomination_person foreign key (person_id) references person (id),
  constraint fk_nomination_proposed_by foreign key (proposed_by) references unit (id),
  constraint ck_nomination_person check ((person_id is null) = (duty is null))
);

create index ix_nomination_plan on nomination (plan_id, sort_key);
create index ix_nomination_folded on nomination (folded);

create table evidence (
  id         uuid          not null,
  plan_id    uuid          not null,
  type       varchar(60)   not null,
  number     varchar(120)  not null,
  dated_date varchar(200)  not null,
  issuer     varchar(300)  not null,
  about      varchar(2000) not null,
  sha256     char(64),
  file_name  varchar(300),
  file_size  bigint,
  removed    boolean       not null,
  constraint pk_evidence primary key (id),
  constraint fk_evidence_plan foreign key (plan_id) references plan (id),
  constraint ck_evidence_file check ((sha256 is null) = (file_name is null))
);

create index ix_evidence_plan on evidence (plan_id);

create table checklist (
  id            uuid    not null,
  plan_id       uuid    not null,
  round_id      uuid,
  unit_id       uuid,
  nomination_id uuid,
  removed       boolean not null,
  constraint pk_checklist primary key (id),
  constraint fk_checklist_plan foreign key (plan_id) references plan (id),
  constraint fk_checklist_unit foreign key (unit_id) references unit (id),
  constraint fk_checklist_nomination foreign key (nomination_id) references nomination (id),
  constraint uq_checklist_unit unique (plan_id, round_id, unit_id),
  constraint uq_checklist_nomination unique (nomination_id),
  constraint ck_checklist_holder check ((unit_id is null) <> (nomination_id is null)),
  constraint ck_checklist_round check ((unit_id is null) = (round_id is null))
);

create table answer (
  checklist_id uuid          not null,
  place        integer       not null,
  criterion_id uuid          not null,
  reply        varchar(16)   not null,
  reply_text   varchar(2000) not null,
  reply_number numeric(20, 6),
  note         varchar(8000) not null,
  constraint pk_answer primary key (checklist_id, criterion_id),
  constraint fk_answer_checklist foreign key (checklist_id) references checklist (id)
);

create table answer_figure (
  checklist_id uuid         not null,
  criterion_id uuid         not null,
  place        integer      not null,
  indicator    varchar(120) not null,
  score_before numeric(20, 6),
  rank_before  integer,
  score_now    numeric(20, 6),
  rank_now     integer,
  constraint pk_answer_figure primary key (checklist_id, criterion_id, place),
  constraint fk_answer_figure_answer foreign key (checklist_id, criterion_id) references answer (checklist_id, criterion_id)
);

create table answer_exclusion (
  checklist_id      uuid          not null,
  criterion_id      uuid          not null,
  place             integer       not null,
  exclusion_id      uuid          not null,
  finding           varchar(12)   not null,
  measured          numeric(20, 6),
  objective_reasons varchar(2000) not null,
  constraint pk_answer_exclusion primary key (checklist_id, criterion_id, exclusion_id),
  constraint fk_answer_exclusion_answer foreign key (checklist_id, criterion_id) references answer (checklist_id, criterion_id)
);

create table answer_evidence (
  checklist_id uuid    not null,
  criterion_id uuid    not null,
  place        integer not null,
  evidence_id  uuid    not null,
  constraint pk_answer_evidence primary key (checklist_id, criterion_id, evidence_id),
  constraint fk_answer_evidence_answer foreign key (checklist_id, criterion_id) references answer (checklist_id, criterion_id),
  constraint fk_answer_evidence_evidence foreign key (evidence_id) references evidence (id)
);

create index ix_answer_evidence on answer_evidence (evidence_id);
