-- By which version of the method a score was made; there was one before this column.
alter table score add column method_version varchar(20) default '2026.1' not null;

-- Who did what of which a line is kept: rows are added, and go when they have been kept long enough.
create sequence audit_line_number start with 50 increment by 50;
create table audit_line (
  id bigint primary key,
  at timestamp with time zone not null,
  who varchar(100) not null,
  acting_as varchar(20) not null,
  deed varchar(40) not null,
  target varchar(300) not null,
  outcome varchar(300) not null
);
create index audit_line_at on audit_line (at, id);
