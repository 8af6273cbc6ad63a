-- What words mean that only this council writes. Nothing is overwritten: a mapping is taken back and another one made.
create table spelling_mapping (
    id            uuid primary key,
    codes         varchar(30) not null, -- the code list
    written       varchar(200) not null,
    token         varchar(60) not null, -- of the code
    current_key   varchar(240) unique, -- list and words while the mapping counts, so that no words are mapped twice
    mapped_by     varchar(120) not null,
    mapped_at     timestamp with time zone not null,
    taken_back_by varchar(120),
    taken_back_at timestamp with time zone,
    version       integer not null
);
