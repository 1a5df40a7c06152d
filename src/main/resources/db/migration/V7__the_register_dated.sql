-- The register keeps everything that it ever said: when organisations opened and closed, what each
-- was like from which day on and who imported that, and who succeeded whom.

alter table organisation add column opened_on date;
alter table organisation add column closed_on date;

create sequence register_entry_number start with 50 increment by 50;

create table register_entry (
  id bigint primary key,
  organisation varchar(10) not null references organisation (code),
  from_day date not null,
  name varchar(300) not null,
  type varchar(30) not null,
  icb_code varchar(20) not null,
  icb_name varchar(300) not null,
  region_code varchar(20) not null,
  region_name varchar(300) not null,
  opened_on date,
  closed_on date,
  file_name varchar(260),
  sha256 varchar(64),
  imported_by varchar(200),
  imported_at timestamp with time zone
);
create index register_entry_by_organisation on register_entry (organisation, from_day, id);

-- The codes are not references: most were closed before this register began.
create table succession (
  old_code varchar(10) not null,
  new_code varchar(10) not null,
  from_day date not null,
  file_name varchar(260) not null,
  sha256 varchar(64) not null,
  imported_by varchar(200) not null,
  imported_at timestamp with time zone not null,
  primary key (old_code, new_code, from_day)
);
