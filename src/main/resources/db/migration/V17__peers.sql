-- What peers are found by, everything that files ever told of it, and the peers that organisations chose.
create sequence profile_number start with 50 increment by 50;

create table profile (
  id bigint primary key,
  organisation varchar(10) not null references organisation (code),
  file_name varchar(260) not null,
  sha256 varchar(64) not null,
  imported_by varchar(200) not null,
  imported_at timestamp with time zone not null
);
create index profile_by_time on profile (imported_at, id);

create table collaborative (
  code varchar(20) primary key,
  name varchar(300) not null
);

-- A size has an amount, a category a text; of a collaborative the name is the code.
create table profile_fact (
  profile bigint not null references profile (id),
  kind varchar(20) not null,
  name varchar(40) not null,
  amount numeric(20, 6),
  category varchar(60),
  primary key (profile, kind, name)
);

create table peer_list (
  organisation varchar(10) primary key references organisation (code),
  chosen_by varchar(200) not null,
  chosen_at timestamp with time zone not null
);

create table peer_list_entry (
  organisation varchar(10) not null references peer_list (organisation),
  peer varchar(10) not null references organisation (code),
  primary key (organisation, peer)
);

-- "COLLABORATIVE" has more letters than the kinds before it.
alter table peer_statistics alter column group_kind set data type varchar(20);
