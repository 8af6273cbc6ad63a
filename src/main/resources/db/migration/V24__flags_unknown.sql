-- Whether the rules could not judge the case when its audit was started, so that no flag is known.
alter table audit add column flags_unknown boolean default false not null;
