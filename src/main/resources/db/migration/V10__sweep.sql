-- The sweep over the caseload, what flags were before, and what the lists to act on show.

alter table standing_flag add column advice varchar(500) default '' not null;

-- One row for each time that a flag stood: first seen, cleared, and a further row when it came back.
create table flag_spell (
    case_id      varchar(16) not null references case_file on delete cascade,
    pattern      varchar(10) not null,
    spell        integer not null,
    severity     integer not null,
    name         varchar(100) not null,
    seen_from    date not null,
    seen_at      timestamp with time zone not null,
    cleared_on   date,
    cleared_at   timestamp with time zone,
    primary key (case_id, pattern, spell)
);
create index flag_spell_seen on flag_spell (seen_at);
create index flag_spell_cleared on flag_spell (cleared_at);

-- Clocks that run and are over or soon will be, and those of assessments not yet authorised.
create table running_clock (
    case_id    varchar(16) not null references case_file on delete cascade,
    item       integer not null,
    timescale  varchar(10) not null,
    began_on   date not null,
    due_on     date not null,
    severity   integer not null, -- -1 while in time
    primary key (case_id, item)
);
create index running_clock_timescale on running_clock (timescale, due_on);

-- Steps that were taken, each with the days it took, for figures over the whole caseload.
create table measured_step (
    case_id    varchar(16) not null references case_file on delete cascade,
    item       integer not null,
    measure    varchar(20) not null,
    taken_on   date not null,
    days       integer not null,
    in_time    boolean not null,
    primary key (case_id, item)
);
create index measured_step_measure on measured_step (measure, taken_on);

-- One row for each case on a watch list: the worst thing about it and the one next step.
create table watched_case (
    case_id    varchar(16) primary key references case_file on delete cascade,
    worst      integer not null, -- -1 when clocks only run out
    since      date not null,
    flags      integer not null,
    late       integer not null,
    soon       integer not null,
    next_due   date,
    code       varchar(10) not null,
    reason     varchar(400) not null,
    step       varchar(500) not null
);
create index watched_case_worst on watched_case (worst, since, case_id);

create table sweep (
    id           uuid primary key,
    as_of        date not null,
    pack_id      varchar(20) not null,
    asked_by     varchar(100) not null,
    state        varchar(10) not null,
    started_at   timestamp with time zone not null,
    finished_at  timestamp with time zone,
    stopped_case varchar(16),
    stopped_rule varchar(40),
    stopped_says varchar(1000)
);
create index sweep_started on sweep (started_at);

-- Each lane is a part of the caseload in the order of the ids, with the place up to which it is done.
create table sweep_lane (
    sweep_id  uuid not null references sweep on delete cascade,
    lane      integer not null,
    up_to     varchar(16), -- absent in the last lane
    position  varchar(16) not null,
    total     integer not null,
    done      integer not null,
    primary key (sweep_id, lane)
);

create table sweep_tally (
    sweep_id   uuid not null references sweep on delete cascade,
    severity   integer not null,
    standing   integer not null,
    appeared   integer not null,
    came_back  integer not null,
    cleared    integer not null,
    primary key (sweep_id, severity)
);
