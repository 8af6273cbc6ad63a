-- Every alert of a head of service to a child at risk, with what came of it. Nothing is overwritten: what was withdrawn
-- stays, and a further alert of the same audit is a further row.
create table risk_alert (
    id                 uuid primary key,
    version            integer not null,
    audit_id           uuid not null references audit (id),
    number             integer not null,
    cause              varchar(10) not null,
    about              varchar(1000) not null, -- ids of what asked for it: the auditor's answer, questions, flags
    note               varchar(2000) not null,
    grade_says         varchar(4000) not null,
    spoken_to          varchar(200) not null,
    spoken_at          timestamp with time zone,
    sent_at            timestamp with time zone not null,
    sent_by            varchar(120), -- absent where no person sent it
    sent_how           varchar(12) not null,
    acknowledged_at    timestamp with time zone,
    acknowledged_by    varchar(120),
    what_was_done      varchar(2000) not null,
    withdrawn_at       timestamp with time zone,
    withdrawn_by       varchar(120),
    withdrawn_why      varchar(2000) not null,
    withdrawal_read_at timestamp with time zone,
    withdrawal_read_by varchar(120),
    unique (audit_id, number)
);
create index risk_alert_sent on risk_alert (sent_at);

-- Until now an audit alerted once, and nothing said what for. Where no grade asked, the auditor did.
insert into risk_alert (id, version, audit_id, number, cause, about, note, grade_says, spoken_to, spoken_at, sent_at,
                        sent_by, sent_how, acknowledged_at, acknowledged_by, what_was_done, withdrawn_why)
select a.id, 0, a.id, 1, 'FOUND', 'IMMEDIATE_RISK', a.risk_note, '', a.risk_spoken_to, a.risk_spoken_at, a.escalated_at,
       a.auditor, 'AUDITOR', a.acknowledged_at, a.acknowledged_by, '', ''
from audit a
where a.escalated_at is not null
  and (coalesce(a.immediate_risk, false) = true
       or not exists (select 1 from audit_grade g where g.audit_id = a.id and g.escalate = true));

insert into risk_alert (id, version, audit_id, number, cause, about, note, grade_says, spoken_to, spoken_at, sent_at,
                        sent_by, sent_how, acknowledged_at, acknowledged_by, what_was_done, withdrawn_why)
select a.id, 0, a.id, 1, 'GRADE', '', '', 'The grade of the audit asked for it; its certificate says why.', '', null,
       a.escalated_at, a.auditor, 'SIGN_OFF', a.acknowledged_at, a.acknowledged_by, '', ''
from audit a
where a.escalated_at is not null
  and not exists (select 1 from risk_alert r where r.audit_id = a.id);

-- When the auditor found the risk, so that one which nobody sends is sent all the same.
alter table audit add column risk_found_at timestamp with time zone;
update audit set risk_found_at = escalated_at where immediate_risk = true;

alter table audit drop column escalated_at;
alter table audit drop column acknowledged_at;
alter table audit drop column acknowledged_by;
