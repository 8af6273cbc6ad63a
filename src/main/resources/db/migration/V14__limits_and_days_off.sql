-- What a council decides for itself. Nothing is overwritten: a change is a further row.

-- The limit of a timescale of which the council has set, or is about to set, one of its own.
create table own_limit (
    timescale varchar(20) primary key,
    waiting   uuid, -- the change that nobody has agreed to yet
    version   integer not null
);

create table own_limit_change (
    id           uuid primary key,
    timescale    varchar(20) not null references own_limit,
    amount       integer, -- absent: that of the rule pack counts again
    counts_from  date not null,
    reason       varchar(500) not null,
    proposer     uuid not null,
    proposed_by  varchar(120) not null,
    proposed_at  timestamp with time zone not null,
    agreed_by    varchar(120),
    agreed_at    timestamp with time zone,
    withdrawn_by varchar(120),
    withdrawn_at timestamp with time zone
);
create index own_limit_change_timescale on own_limit_change (timescale);

-- Days on which the council does not work besides weekends and bank holidays.
create table day_off (
    id         uuid primary key,
    closed_on  date not null,
    standing   date unique, -- the same day as long as it stands, so that no day stands twice
    name       varchar(100) not null,
    added_by   varchar(120) not null,
    added_at   timestamp with time zone not null,
    removed_by varchar(120),
    removed_at timestamp with time zone,
    version    integer not null
);
