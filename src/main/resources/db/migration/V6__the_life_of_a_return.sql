-- The life of a return: people apart from what they did, extensions, consents, and files that are kept for a time.

-- Whoever acts is kept as "person 17"; the name is here alone, and can be blanked. Words of ours ("Waymark",
-- "drop folder") are no people.
create sequence person_number start with 100050 increment by 50;

create table person (
  id bigint primary key,
  name varchar(200) unique,
  left_at timestamp with time zone,
  erased_at timestamp with time zone
);

insert into person (id, name)
select row_number() over (order by n.name), n.name from (
  select name from account
  union select sent_by from submitted_return
  union select done_by from return_event
  union select sent_by from refused_file
  union select approved_by from release_approval
  union select changed_by from schedule
  union select asked_by from run_stop
) n
where position(' ' in n.name) = 0 and n.name not in ('Waymark', 'demonstration');

update submitted_return set sent_by = (select 'person ' || p.id from person p where p.name = sent_by)
  where exists (select 1 from person p where p.name = sent_by);
update return_event set done_by = (select 'person ' || p.id from person p where p.name = done_by)
  where exists (select 1 from person p where p.name = done_by);
update refused_file set sent_by = (select 'person ' || p.id from person p where p.name = sent_by)
  where exists (select 1 from person p where p.name = sent_by);
update release_approval set approved_by = (select 'person ' || p.id from person p where p.name = approved_by)
  where exists (select 1 from person p where p.name = approved_by);
update schedule set changed_by = (select 'person ' || p.id from person p where p.name = changed_by)
  where exists (select 1 from person p where p.name = changed_by);
update run_stop set asked_by = (select 'person ' || p.id from person p where p.name = asked_by)
  where exists (select 1 from person p where p.name = asked_by);
update run_line set said = (
    select max(replace(said, ' by ' || p.name || ';', ' by person ' || p.id || ';')) from person p
    where position(' by ' || p.name || ';' in said) > 0)
  where exists (select 1 from person p where position(' by ' || p.name || ';' in said) > 0);
update run_line set said = (
    select max(replace(said, ' by ' || p.name || ':', ' by person ' || p.id || ':')) from person p
    where position(' by ' || p.name || ':' in said) > 0)
  where exists (select 1 from person p where position(' by ' || p.name || ':' in said) > 0);

alter table submitted_return add column late boolean default false not null;
alter table submitted_return add column file_purged_at timestamp with time zone;
update submitted_return set late = true where exists (
  select 1 from quarter q where q.id = submitted_return.quarter and submitted_return.received_at >= q.soft_deadline);

create sequence extension_number start with 50 increment by 50;

create table extension (
  id bigint primary key,
  quarter varchar(10) not null references quarter (id),
  organisation varchar(10) not null references organisation (code),
  until_at timestamp with time zone not null,
  reason varchar(1000) not null,
  granted_by varchar(200) not null,
  granted_at timestamp with time zone not null
);
create index extension_of on extension (quarter, organisation, id);

create sequence consent_number start with 50 increment by 50;

create table consent (
  id bigint primary key,
  return_id bigint not null references submitted_return (id),
  organisation varchar(10) not null references organisation (code),
  quarter varchar(10) not null references quarter (id),
  issue varchar(40) not null,
  last_quarter varchar(10) not null,
  given_by varchar(200) not null,
  given_at timestamp with time zone not null,
  revoked_by varchar(200),
  revoked_at timestamp with time zone,
  constraint one_consent unique (return_id, issue)
);
create index consent_of on consent (organisation, quarter);
