-- Since when a flag has stood with the severity that it has, for those who have to know of it; a flag that gets worse is
-- news for others.
alter table flag_spell add column severity_at timestamp with time zone;
update flag_spell set severity_at = seen_at;
alter table flag_spell alter column severity_at set not null;
create index flag_spell_severity on flag_spell (severity_at);

-- Who said that they know of a flag of this severity.
create table flag_known (
    case_id   varchar(16) not null,
    pattern   varchar(10) not null,
    spell     integer not null,
    severity  integer not null,
    user_id   uuid not null,
    known_at  timestamp with time zone not null,
    primary key (case_id, pattern, spell, severity, user_id),
    foreign key (case_id, pattern, spell) references flag_spell on delete cascade
);
