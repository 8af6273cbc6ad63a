-- The flags that stand on each case, worked out anew whenever its events change.

create table standing_flag (
    case_id       varchar(16) not null references case_file on delete cascade,
    pattern       varchar(10) not null,
    name          varchar(100) not null,
    severity      integer not null, -- 0 context only … 4 critical, as the severity scale counts
    says          varchar(1000) not null,
    first_true_on date not null,
    units_over    integer,
    occurrences   integer not null,
    suppressed_by varchar(10),
    evidence      varchar(4000) not null,
    as_of         date not null,
    pack_id       varchar(20) not null,
    primary key (case_id, pattern)
);
create index standing_flag_pattern on standing_flag (pattern, severity);
create index standing_flag_severity on standing_flag (severity, case_id);
