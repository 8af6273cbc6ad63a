-- Tables and columns named as screens and code name what is in them.
alter table standing_flag rename to current_flag;
alter table sweep_tally rename column standing to flags;
alter table day_off rename column standing to in_force;
alter table audit rename column risk_told_who to risk_spoken_to;
alter table audit rename column risk_told_at to risk_spoken_at;
