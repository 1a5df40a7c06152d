-- When the application looks for work, and which runs somebody stopped.

create table schedule (
  name varchar(40) primary key,
  at_second varchar(100) not null,
  at_minute varchar(100) not null,
  at_hour varchar(100) not null,
  on_day_of_week varchar(100) not null,
  on_day_of_month varchar(100) not null,
  in_month varchar(100) not null,
  time_zone varchar(60) not null,
  switched_on boolean not null,
  revision integer not null,
  next_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  changed_by varchar(80) not null
);

create table run_stop (
  execution_id bigint primary key,
  asked_by varchar(80) not null,
  asked_at timestamp with time zone not null
);
