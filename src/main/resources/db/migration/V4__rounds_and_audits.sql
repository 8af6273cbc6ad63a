-- Rounds with their frames, audits with their answers, flags, grades and overrides.

create table audit_round (
    id                uuid primary key,
    version           integer not null,
    round_month       varchar(7) not null unique,
    themes            varchar(100) not null,
    pack_id           varchar(40) not null,
    frame_date        date not null,
    seed              varchar(160) not null unique,
    capacity          integer not null,
    state             varchar(10) not null,
    opened_at         timestamp with time zone not null,
    opened_by         varchar(120) not null,
    drawn_at          timestamp with time zone,
    allocated_at      timestamp with time zone,
    closed_at         timestamp with time zone,
    sample_size       integer not null,
    not_audited_after date,
    opened_on_or_before date,
    frame_rows        integer not null,
    frame_sha256      varchar(64),
    notes             varchar(4000) not null
);

-- The frame file, line by line, so that anyone can draw again.
create table round_frame_line (
    round_id uuid not null references audit_round (id),
    position integer not null,
    line     varchar(500) not null,
    primary key (round_id, position)
);

create table round_stratum (
    round_id uuid not null references audit_round (id),
    stratum  varchar(20) not null,
    in_frame integer not null,
    eligible integer not null,
    wanted   integer not null,
    drawn    integer not null,
    primary key (round_id, stratum)
);

create table audit (
    id                     uuid primary key,
    version                integer not null,
    round_id               uuid not null references audit_round (id),
    reference              varchar(30) not null unique,
    case_id                varchar(64) not null,
    short_code             varchar(24) not null,
    team                   varchar(80) not null,
    case_type              varchar(20) not null,
    stream                 varchar(10) not null,
    reason                 varchar(500) not null,
    draw_order             integer not null,
    status                 varchar(12) not null,
    auditor_id             uuid,
    auditor                varchar(120),
    assigned_on            date,
    due                    date,
    unallocated            varchar(300),
    started_at             timestamp with time zone,
    last_saved_at          timestamp with time zone,
    first_checked_at       timestamp with time zone,
    changed_after_check    integer not null,
    immediate_risk         boolean,
    risk_note              varchar(2000) not null,
    risk_told_who          varchar(200) not null,
    risk_told_at           timestamp with time zone,
    escalated_at           timestamp with time zone,
    acknowledged_at        timestamp with time zone,
    acknowledged_by        varchar(120),
    submitted_at           timestamp with time zone,
    submitted_on           date,
    submitted_version      integer,
    final_at               timestamp with time zone,
    unique (round_id, case_id)
);
create index audit_round_order on audit (round_id, draw_order);
create index audit_auditor on audit (auditor_id, status);
create index audit_case on audit (case_id);

create table audit_answer (
    id            uuid primary key,
    version       integer not null,
    audit_id      uuid not null references audit (id),
    question      varchar(10) not null,
    code          varchar(1),
    evidence      varchar(4000) not null,
    location      varchar(500) not null,
    na_reason     varchar(40),
    na_text       varchar(1000) not null,
    good_practice boolean not null,
    confirmation  varchar(1000) not null,
    answered_by   varchar(120) not null,
    answered_at   timestamp with time zone not null,
    unique (audit_id, question)
);

-- The flags as they stood when the audit was started, and what the auditor says of them.
create table audit_flag (
    id               uuid primary key,
    version          integer not null,
    audit_id         uuid not null references audit (id),
    pattern          varchar(20) not null,
    name             varchar(200) not null,
    severity         varchar(10) not null,
    text             varchar(2000) not null,
    first_true_on    date not null,
    days_over        integer,
    occurrences      integer not null,
    evidence         varchar(4000) not null,
    suppressed_by    varchar(20),
    reason           varchar(30),
    explanation      varchar(2000) not null,
    mitigated_by_id  uuid,
    mitigated_by     varchar(120),
    mitigated_at     timestamp with time zone,
    agreed_by        varchar(120),
    agreed_at        timestamp with time zone
);
create index audit_flag_audit on audit_flag (audit_id);

-- Grades are only ever added: the first is the computed one, each later one says what came between.
create table audit_grade (
    id          uuid primary key,
    version     integer not null,
    audit_id    uuid not null references audit (id),
    number      integer not null,
    cause       varchar(200) not null,
    computed    varchar(20) not null,
    final_grade varchar(20) not null,
    score       numeric(5, 2),
    provisional boolean not null,
    escalate    boolean not null,
    pack_id     varchar(40) not null,
    pack_digest varchar(64) not null,
    document    varchar(1000000) not null,
    stored_by   varchar(120) not null,
    stored_at   timestamp with time zone not null,
    unique (audit_id, number)
);

create table audit_theme_grade (
    grade_id    uuid not null references audit_grade (id),
    position    integer not null,
    theme       varchar(10) not null,
    score       numeric(5, 2),
    computed    varchar(20) not null,
    final_grade varchar(20) not null,
    primary key (grade_id, position)
);

create table audit_override (
    id            uuid primary key,
    version       integer not null,
    audit_id      uuid not null references audit (id),
    scope         varchar(10) not null,
    computed      varchar(20) not null,
    wanted        varchar(20) not null,
    category      varchar(40) not null,
    reason        varchar(2000) not null,
    overridden_by varchar(120) not null,
    overridden_at timestamp with time zone not null,
    unique (audit_id, scope)
);
