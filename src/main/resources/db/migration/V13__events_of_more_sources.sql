-- An event that Annex A told can be told again by a richer source, which is taken back with its source and time.
alter table case_event_before add column source varchar(20);
alter table case_event_before add column event_time time;
update case_event_before set source = (select e.source from case_event e where e.id = case_event_before.event_id);
update case_event_before set event_time = (select e.event_time from case_event e where e.id = case_event_before.event_id);
alter table case_event_before alter column source set not null;

-- Events that people entered. They name the case and do not hang on it: when an import is taken back and made again,
-- they are there again.
create table entered_event (
    id            uuid primary key,
    case_id       varchar(16) not null,
    type          varchar(30) not null,
    event_date    date not null,
    event_time    time,
    attributes    varchar(1000) not null,
    entered_at    timestamp with time zone not null,
    entered_by    varchar(100) not null,
    taken_back_at timestamp with time zone,
    taken_back_by varchar(100)
);
create index entered_event_case on entered_event (case_id);
