-- Why answers stand that a rule wanted confirmed: for as long as the value stays, whatever the version and the quarter.
-- The question is '' for what is about the return as a whole.
create table explanation (
  organisation varchar(10) not null references organisation (code),
  question varchar(40) not null,
  rule varchar(80) not null,
  value_hash varchar(64) not null,
  content varchar(1000) not null,
  given_by varchar(200) not null,
  given_at timestamp with time zone not null,
  primary key (organisation, question, rule, value_hash)
);
