-- By what a council decides, and a copy for each of its sessions: what was decided is counted by
-- the rules of its day. The owner is a council or a session.
create table council_rule (
  owner_id        uuid          not null,
  quorum_part     integer       not null,
  quorum_whole    integer       not null,
  majority_base   varchar(12)   not null,
  majority_part   integer       not null,
  majority_whole  integer       not null,
  strictness      varchar(10)   not null,
  on_recusal      varchar(16)   not null,
  rules_basis     varchar(1000) not null,
  rules_certainty varchar(10)   not null,
  constraint pk_council_rule primary key (owner_id),
  constraint ck_council_rule_quorum check (quorum_whole > 0),
  constraint ck_council_rule_majority check (majority_whole > 0)
);

create table council (
  id                uuid          not null,
  name              varchar(300)  not null,
  founded_type      varchar(60)   not null,
  founded_number    varchar(120)  not null,
  founded_date      varchar(200)  not null,
  founded_issuer    varchar(300)  not null,
  founded_about     varchar(2000) not null,
  removed           boolean       not null,
  constraint pk_council primary key (id)
);

create table council_member (
  council_id uuid         not null,
  place      integer      not null,
  person_id  uuid         not null,
  name       varchar(200) not null,
  post       varchar(300) not null,
  role       varchar(20)  not null,
  constraint pk_council_member primary key (council_id, person_id),
  constraint fk_council_member_council foreign key (council_id) references council (id),
  constraint fk_council_member_person foreign key (person_id) references person (id),
  constraint ck_council_member_role check (
    role in ('CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY'))
);

create table session (
  id              uuid          not null,
  council_id      uuid          not null,
  plan_id         uuid          not null,
  round_id        uuid          not null,
  held_on         date          not null,
  opens_at        time          not null,
  meeting_place   varchar(300)  not null,
  guests          varchar(4000) not null,
  closed_at       time,
  conclusion      varchar(8000) not null,
  removed         boolean       not null,
  constraint pk_session primary key (id),
  constraint fk_session_council foreign key (council_id) references council (id),
  constraint fk_session_plan foreign key (plan_id) references plan (id)
);

create index ix_session_plan on session (plan_id, held_on);

create table session_attendance (
  session_id uuid          not null,
  place      integer       not null,
  person_id  uuid          not null,
  name       varchar(200)  not null,
  post       varchar(300)  not null,
  role       varchar(20)   not null,
  presence   varchar(12)   not null,
  reason     varchar(1000) not null,
  constraint pk_session_attendance primary key (session_id, person_id),
  constraint fk_session_attendance_session foreign key (session_id) references session (id)
);

create table session_item (
  id            uuid          not null,
  session_id    uuid          not null,
  place         integer       not null,
  nomination_id uuid          not null,
  subject       varchar(12)   not null,
  name          varchar(300)  not null,
  position_text varchar(500)  not null,
  award_form    varchar(200)  not null,
  discussion    varchar(8000) not null,
  constraint pk_session_item primary key (id),
  constraint fk_session_item_session foreign key (session_id) references session (id),
  constraint fk_session_item_nomination foreign key (nomination_id) references nomination (id),
  constraint uq_session_item_nomination unique (session_id, nomination_id)
);

create index ix_session_item_nomination on session_item (nomination_id);

create table session_recusal (
  item_id   uuid          not null,
  place     integer       not null,
  person_id uuid          not null,
  reason    varchar(1000) not null,
  constraint pk_session_recusal primary key (item_id, person_id),
  constraint fk_session_recusal_item foreign key (item_id) references session_item (id)
);

create table session_vote (
  item_id   uuid          not null,
  place     integer       not null,
  person_id uuid          not null,
  vote      varchar(10)   not null,
  opinion   varchar(1000) not null,
  constraint pk_session_vote primary key (item_id, person_id),
  constraint fk_session_vote_item foreign key (item_id) references session_item (id)
);
