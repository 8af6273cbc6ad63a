-- That the council adopts a rule pack: proposed by one person, agreed to by another. Nothing is overwritten.
create table pack_adoption (
    id           uuid primary key,
    pack         varchar(40) not null,
    digest       varchar(64) not null,
    current_digest varchar(64) unique, -- the digest until it is withdrawn, so that no pack is proposed twice
    decision     varchar(500) not null,
    proposer     uuid not null,
    proposed_by  varchar(120) not null,
    proposed_at  timestamp with time zone not null,
    agreed_by    varchar(120),
    agreed_at    timestamp with time zone,
    withdrawn_by varchar(120),
    withdrawn_at timestamp with time zone,
    version      integer not null
);
