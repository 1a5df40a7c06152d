-- Ranks with their intervals; counts says how often each rank was taken, packed.
create table rank_interval (
  quarter varchar(10) not null references quarter (id),
  group_kind varchar(10) not null,
  group_id varchar(40) not null,
  measure varchar(40) not null,
  organisation varchar(10) not null,
  group_name varchar(300) not null,
  place integer not null,
  low integer not null,
  high integer not null,
  counts ${bytes} not null,
  method_version varchar(20) not null,
  primary key (quarter, group_kind, group_id, measure, organisation)
);
