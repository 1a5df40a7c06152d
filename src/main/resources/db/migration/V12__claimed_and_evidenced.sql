-- What a score comes to on either basis and by the geometric mean; unknown for what was scored before.
alter table score add column claimed numeric(38, 20);
alter table score add column evidenced numeric(38, 20);
alter table score add column geometric numeric(38, 20);
