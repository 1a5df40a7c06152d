-- A database is a demonstration's while it has this row: at most one, set before anything else.

create table demonstration (
  id integer primary key check (id = 1),
  begun_at timestamp with time zone not null,
  edition varchar(40) not null
);
