-- Who changed what. Every change of an aggregate is one row of journal_change; what it was before
-- is the state after an earlier change, so each state is kept once.
create table journal_entry (
  number        bigint       not null,
  made_at       timestamp(6) not null,
  actor         varchar(200) not null,
  sentence      varchar(500) not null,
  kind          varchar(10)  not null,
  target        bigint,
  previous_hash char(64)     not null,
  hash          char(64)     not null,
  constraint pk_journal_entry primary key (number),
  constraint fk_journal_entry_target foreign key (target) references journal_entry (number),
  constraint ck_journal_entry_kind check (kind in ('WORK', 'UNDO', 'REDO'))
);

create table journal_change (
  number        bigint      not null,
  entry_number  bigint      not null,
  aggregate     varchar(40) not null,
  aggregate_id  uuid        not null,
  before_number bigint,
  after_state   varchar(1000000) not null,
  constraint pk_journal_change primary key (number),
  constraint fk_journal_change_entry foreign key (entry_number) references journal_entry (number),
  constraint fk_journal_change_before foreign key (before_number) references journal_change (number)
);

create index ix_journal_change_entry on journal_change (entry_number);
create index ix_journal_change_aggregate on journal_change (aggregate_id, number);

create table office (
  id            uuid         not null,
  name          varchar(300) not null,
  superior      varchar(300) not null,
  symbol        varchar(60)  not null,
  place         varchar(120) not null,
  form          varchar(10)  not null,
  backup_folder varchar(1000) not null,
  backups_kept  integer      not null,
  constraint pk_office primary key (id),
  constraint ck_office_form check (form in ('STATE', 'PARTY', 'UNION'))
);
