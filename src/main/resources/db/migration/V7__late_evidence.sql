-- Evidence that came after sign-off for a critical question answered "not evidenced": once for each question.
create table audit_late_answer (
    id          uuid primary key,
    version     integer not null,
    audit_id    uuid not null references audit (id),
    question    varchar(10) not null,
    code        varchar(1) not null,
    evidence    varchar(4000) not null,
    filed_at    varchar(500) not null,
    manager     varchar(120) not null,
    supplied_by varchar(120) not null,
    supplied_at timestamp with time zone not null,
    unique (audit_id, question)
);
