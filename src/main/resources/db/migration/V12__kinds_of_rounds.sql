-- Thematic rounds and censuses beside the monthly round. A month still has one monthly round at most: its column stays
-- unique and is empty for the others.
alter table audit_round rename column round_month to monthly_of;
alter table audit_round alter column monthly_of drop not null;
alter table audit_round add column round_month varchar(7);
update audit_round set round_month = monthly_of;
alter table audit_round alter column round_month set not null;
alter table audit_round add column kind varchar(10) default 'MONTHLY' not null;
alter table audit_round add column look_back integer;
alter table audit_round add column report_on date;
create index audit_round_in_month on audit_round (round_month);

-- The themes that apply to the case: of the round's themes, those that its audit asks.
alter table audit add column themes varchar(100);
update audit set themes = (select r.themes from audit_round r where r.id = audit.round_id);
alter table audit alter column themes set not null;
