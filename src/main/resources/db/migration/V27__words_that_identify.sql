-- Words of an audit that look as if they identified somebody and of which its auditor said that they do not, one a line.
alter table audit add column kept_words varchar(4000) default '' not null;

-- That words were taken out of a signed-off audit: never which.
create table text_redaction (
    id          uuid primary key,
    audit_id    uuid not null references audit (id),
    places      integer not null,
    reason      varchar(500) not null,
    redacted_at timestamp with time zone not null,
    redacted_by varchar(120) not null
);
create index text_redaction_audit on text_redaction (audit_id);
