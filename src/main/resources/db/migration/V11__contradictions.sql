-- What the dates of an audited case contradict, worked out once, when its audit was started.
create table audit_contradiction (
    id       uuid primary key,
    version  integer not null,
    audit_id uuid not null references audit (id),
    code     varchar(20) not null,
    question varchar(10) not null,
    answers  varchar(6) not null,
    pattern  varchar(20),
    says     varchar(2000) not null
);
create index audit_contradiction_audit on audit_contradiction (audit_id);

-- The last answer to the question that dates contradicted, whatever it was changed to afterwards.
alter table audit_answer add column challenged_code varchar(1);
