-- A unit is its periods; place 0 is the present one. Removed rows stay, so that what points at
-- them still holds.
create table unit (
  id       uuid    not null,
  ended_on date,
  removed  boolean not null,
  constraint pk_unit primary key (id)
);

create table unit_period (
  unit_id    uuid         not null,
  place      integer      not null,
  since_date varchar(200) not null,
  name       varchar(300) not null,
  folded     varchar(300) not null,
  initials   varchar(150) not null,
  kind       varchar(120) not null,
  parent_id  uuid,
  rank_order integer      not null,
  constraint pk_unit_period primary key (unit_id, place),
  constraint fk_unit_period_unit foreign key (unit_id) references unit (id),
  constraint fk_unit_period_parent foreign key (parent_id) references unit (id),
  constraint ck_unit_period_parent check (parent_id <> unit_id)
);

create index ix_unit_period_parent on unit_period (parent_id);
create index ix_unit_period_folded on unit_period (folded);

create table reorganisation (
  id               uuid          not null,
  from_day         date          not null,
  act              varchar(10)   not null,
  new_name         varchar(300)  not null,
  new_kind         varchar(120)  not null,
  note             varchar(2000) not null,
  basis_type       varchar(120)  not null,
  basis_number     varchar(120)  not null,
  basis_date       varchar(200)  not null,
  basis_issuer     varchar(300)  not null,
  basis_about      varchar(2000) not null,
  removed          boolean       not null,
  constraint pk_reorganisation primary key (id),
  constraint ck_reorganisation_act check (
    act in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'DISSOLVE'))
);

create table reorganisation_unit (
  reorganisation_id uuid        not null,
  place             integer     not null,
  unit_id           uuid        not null,
  part              varchar(10) not null,
  constraint pk_reorganisation_unit primary key (reorganisation_id, place),
  constraint fk_reorganisation_unit_reorganisation foreign key (reorganisation_id) references reorganisation (id),
  constraint fk_reorganisation_unit_unit foreign key (unit_id) references unit (id),
  constraint ck_reorganisation_unit_part check (part in ('FROM', 'INTO', 'HEIR', 'UNDER'))
);

create index ix_reorganisation_unit_unit on reorganisation_unit (unit_id);

create table person (
  id              uuid         not null,
  name            varchar(200) not null,
  folded          varchar(200) not null,
  initials        varchar(100) not null,
  sort_key        varchar(400) not null,
  born_date       varchar(200) not null,
  sex             varchar(12)  not null,
  ethnicity       varchar(60)  not null,
  personal_number varchar(40)  not null,
  removed         boolean      not null,
  constraint pk_person primary key (id),
  constraint ck_person_sex check (sex in ('NOT_STATED', 'FEMALE', 'MALE'))
);

create index ix_person_sort on person (sort_key);
create index ix_person_folded on person (folded);

create table post (
  person_id  uuid         not null,
  place      integer      not null,
  unit_id    uuid         not null,
  title      varchar(200) not null,
  line       varchar(20)  not null,
  duty       varchar(10)  not null,
  since_date varchar(200) not null,
  until_date varchar(200) not null,
  constraint pk_post primary key (person_id, place),
  constraint fk_post_person foreign key (person_id) references person (id),
  constraint fk_post_unit foreign key (unit_id) references unit (id),
  constraint ck_post_duty check (duty in ('HEAD', 'DEPUTY', 'STAFF'))
);

create index ix_post_unit on post (unit_id);
