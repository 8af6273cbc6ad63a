-- What an import holds completely, as the person who accepted it said: a type, of one team or of all, from a day on.
create table import_cover (
    import_id     uuid not null references case_import,
    type          varchar(30) not null,
    team          varchar(80),
    complete_from date not null
);
create index import_cover_import on import_cover (import_id);

-- Files loaded before were taken to be complete. They stay so, from the first event that each brought of a type.
insert into import_cover (import_id, type, team, complete_from)
select import_id, type, null, min(event_date) from case_event
where source not in ('ANNEX_A', 'MANUAL') and import_id is not null group by import_id, type;
