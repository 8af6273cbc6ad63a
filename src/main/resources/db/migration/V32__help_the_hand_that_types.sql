-- Words that a person keeps for the evidence boxes.
create table phrase (
    id       uuid primary key,
    version  integer not null,
    owner_id uuid not null,
    words    varchar(2000) not null,
    kept_at  timestamp with time zone not null
);
create index phrase_owner on phrase (owner_id);

-- The question whose evidence an answer refers to.
alter table audit_answer add column evidence_of varchar(20);

-- What the auditor takes from the case as a whole, written before sign-off.
alter table audit add column strengths varchar(2000) default '' not null;
alter table audit add column learning varchar(2000) default '' not null;
alter table audit add column what_next varchar(2000) default '' not null;
