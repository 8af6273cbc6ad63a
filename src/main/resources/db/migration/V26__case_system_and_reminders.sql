-- The address under which the council's own case system opens a child's record. The newest counts; none is overwritten.
create table case_system_link (
    id       uuid primary key,
    template varchar(500) not null, -- empty where there is none any more
    set_at   timestamp with time zone not null,
    set_by   varchar(120) not null
);

-- When an alert that nobody had acknowledged was shown again to the heads of its service, and when to whoever answers for
-- all services.
alter table risk_alert add column reminded_at timestamp with time zone;
alter table risk_alert add column passed_on_at timestamp with time zone;
