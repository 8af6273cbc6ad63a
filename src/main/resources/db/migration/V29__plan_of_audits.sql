-- The rounds that a council plans ahead: proposed by the QA lead, approved by a second person. Nothing is overwritten.
create table planned_round (
    id            uuid primary key,
    version       integer not null,
    planned_month varchar(7) not null,
    kind          varchar(10) not null,
    themes        varchar(400) not null,
    team          varchar(60), -- of a round about one team
    reason        varchar(10) not null,
    note          varchar(2000) not null,
    despite       varchar(2000) not null, -- why it is planned although something like it is
    proposer      uuid not null,
    proposed_by   varchar(120) not null,
    proposed_at   timestamp with time zone not null,
    approved_by   varchar(120),
    approved_at   timestamp with time zone,
    ended_by      varchar(120), -- who declined or withdrew it
    ended_at      timestamp with time zone,
    ended_why     varchar(2000),
    round_id      uuid unique references audit_round (id)
);
create index planned_round_month on planned_round (planned_month);

-- When an auditor is away, so that nobody gives them audits which they cannot do in time.
create table auditor_absence (
    id          uuid primary key,
    version     integer not null,
    auditor_id  uuid not null,
    first_day   date not null,
    last_day    date not null,
    recorded_by varchar(120) not null,
    recorded_at timestamp with time zone not null
);
create index auditor_absence_auditor on auditor_absence (auditor_id);

-- Why a round was closed with audits undone; absent where none was, and of rounds closed before this was asked.
alter table audit_round add column closing_reason varchar(2000);
