-- The secret that workbooks are stamped with. One row, whose secret is made when it is first needed.

create table stamp_key (
  id integer primary key,
  secret varchar(64) not null
);

insert into stamp_key (id, secret) values (1, '-');
