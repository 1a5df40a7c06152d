-- One schema for H2 and PostgreSQL: only what both understand; ${bytes} is blob or bytea.

create table organisation (
  code varchar(10) primary key,
  name varchar(300) not null,
  type varchar(30) not null,
  icb_code varchar(20) not null,
  icb_name varchar(300) not null,
  region_code varchar(20) not null,
  region_name varchar(300) not null
);

create table edition (
  id varchar(40) primary key,
  hash varchar(64) not null,
  title varchar(500) not null,
  file ${bytes} not null
);

create table quarter (
  id varchar(10) primary key,
  first_day date not null,
  edition varchar(40) not null references edition (id),
  opens timestamp with time zone not null,
  soft_deadline timestamp with time zone not null,
  hard_close timestamp with time zone not null,
  release_at timestamp with time zone not null,
  sign_off_needed boolean not null
);

create sequence return_number start with 50 increment by 50;

create table submitted_return (
  id bigint primary key,
  organisation varchar(10) not null references organisation (code),
  quarter varchar(10) not null references quarter (id),
  version integer not null,
  status varchar(20) not null,
  channel varchar(20) not null,
  sent_by varchar(200) not null,
  received_at timestamp with time zone not null,
  file_name varchar(260) not null,
  sha256 varchar(64) not null,
  size bigint not null,
  attempts integer not null,
  constraint one_version unique (organisation, quarter, version)
);
create index return_by_status on submitted_return (status, id);
create index return_by_quarter on submitted_return (quarter, organisation);

create table return_file (
  return_id bigint primary key references submitted_return (id),
  content ${bytes} not null
);

create sequence return_event_number start with 50 increment by 50;

create table return_event (
  id bigint primary key,
  return_id bigint not null references submitted_return (id),
  status varchar(20) not null,
  at timestamp with time zone not null,
  done_by varchar(200) not null,
  why varchar(1000) not null
);
create index event_by_return on return_event (return_id, id);

create table finding (
  return_id bigint not null references submitted_return (id),
  line integer not null,
  rule varchar(80) not null,
  severity varchar(10) not null,
  sheet varchar(260),
  cell varchar(20),
  question varchar(40),
  entered varchar(600) not null,
  problem varchar(2000) not null,
  remedy varchar(2000) not null,
  primary key (return_id, line)
);

create table answer (
  return_id bigint not null references submitted_return (id),
  question varchar(40) not null,
  kind varchar(20) not null,
  content varchar(10000) not null,
  evidence_date date,
  evidence_owner varchar(500),
  evidence_level integer,
  sheet varchar(260) not null,
  cell varchar(20) not null,
  primary key (return_id, question)
);

create sequence refusal_number start with 50 increment by 50;

create table refused_file (
  id bigint primary key,
  at timestamp with time zone not null,
  channel varchar(20) not null,
  sent_by varchar(200) not null,
  file_name varchar(260) not null,
  sha256 varchar(64),
  size bigint not null,
  size_exact boolean not null,
  sentence varchar(2000) not null
);

create table score (
  quarter varchar(10) not null references quarter (id),
  organisation varchar(10) not null references organisation (code),
  measure varchar(40) not null,
  line integer not null,
  tier varchar(10) not null,
  return_id bigint not null references submitted_return (id),
  edition_hash varchar(64) not null,
  reported numeric(12, 6),
  decimals integer not null,
  exact numeric(38, 20),
  coverage numeric(20, 18) not null,
  lower_bound numeric(38, 20),
  upper_bound numeric(38, 20),
  band varchar(100),
  primary key (quarter, organisation, measure)
);

create table score_addend (
  quarter varchar(10) not null,
  organisation varchar(10) not null,
  measure varchar(40) not null,
  line integer not null,
  of_what varchar(40) not null,
  reported numeric(38, 20),
  weight numeric(38, 20),
  contribution numeric(38, 20) not null,
  primary key (quarter, organisation, measure, line)
);

create table peer_statistics (
  quarter varchar(10) not null references quarter (id),
  group_kind varchar(10) not null,
  group_id varchar(40) not null,
  group_name varchar(300) not null,
  measure varchar(40) not null,
  line integer not null,
  n integer not null,
  lowest numeric(12, 6),
  q1 numeric(12, 6),
  median numeric(12, 6),
  q3 numeric(12, 6),
  highest numeric(12, 6),
  mean numeric(12, 6),
  primary key (quarter, group_kind, group_id, measure)
);

create sequence publication_number start with 50 increment by 50;

create table publication (
  id bigint primary key,
  quarter varchar(10) not null references quarter (id),
  version integer not null,
  state varchar(20) not null,
  made_from varchar(64) not null,
  begun_at timestamp with time zone not null,
  sealed_at timestamp with time zone,
  seal varchar(64),
  released_at timestamp with time zone,
  constraint one_publication unique (quarter, version)
);

-- The run (a job instance, which a restart keeps) and the publication that it carries to its end.
create table publication_run (
  run bigint primary key,
  publication_id bigint not null references publication (id)
);

create table release_approval (
  quarter varchar(10) primary key references quarter (id),
  approved_by varchar(200) not null,
  approved_at timestamp with time zone not null
);

create sequence document_number start with 50 increment by 50;

create table document (
  id bigint primary key,
  publication_id bigint not null references publication (id),
  kind varchar(40) not null,
  subject varchar(20) not null,
  file_name varchar(260) not null,
  media_type varchar(100) not null,
  sha256 varchar(64) not null,
  size bigint not null,
  content ${bytes} not null,
  constraint one_document unique (publication_id, kind, subject)
);

create table job_lease (
  job varchar(60) primary key,
  owner varchar(100),
  execution_id bigint,
  expires_at timestamp with time zone
);

create sequence run_line_number start with 50 increment by 50;

create table run_line (
  id bigint primary key,
  at timestamp with time zone not null,
  job varchar(60) not null,
  execution_id bigint not null,
  said varchar(2000) not null
);
create index run_line_by_execution on run_line (execution_id, id);

create table fault (
  reference varchar(12) primary key,
  at timestamp with time zone not null,
  job varchar(60) not null,
  about varchar(200) not null,
  what varchar(4000) not null
);

create table account (
  name varchar(80) primary key,
  hash varchar(300) not null,
  role varchar(20) not null,
  scope varchar(10) not null,
  failures integer not null,
  locked_until timestamp with time zone,
  must_change_password boolean not null
);

create table api_key (
  sha256 varchar(64) primary key,
  account varchar(80) not null references account (name) on delete cascade,
  label varchar(80) not null,
  issued timestamp with time zone not null,
  expires timestamp with time zone not null,
  revoked timestamp with time zone
);
create index api_key_account on api_key (account);
