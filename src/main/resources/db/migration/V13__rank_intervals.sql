-- What the ranks of a group by a measure were made of: the same makes the same ranks.
create table rank_table (
  quarter varchar(10) not null references quarter (id),
  group_kind varchar(10) not null,
  group_id varchar(40) not null,
  measure varchar(40) not null,
  group_name varchar(300) not null,
  inputs varchar(64) not null,
  primary key (quarter, group_kind, group_id, measure)
);

-- Ranks with their intervals; counts says how often each class of ranks was taken, packed.
create table rank_interval (
  quarter varchar(10) not null references quarter (id),
  group_kind varchar(10) not null,
  group_id varchar(40) not null,
  measure varchar(40) not null,
  organisation varchar(10) not null,
  place integer not null,
  low integer not null,
  high integer not null,
  ranked integer not null,
  class_width integer not null,
  counts ${bytes} not null,
  method_version varchar(20) not null,
  primary key (quarter, group_kind, group_id, measure, organisation),
  foreign key (quarter, group_kind, group_id, measure)
    references rank_table (quarter, group_kind, group_id, measure)
);
