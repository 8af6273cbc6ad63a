-- People, their roles and teams, and the record of who saw and did what.

create table team (
    code varchar(60) primary key,
    name varchar(120) not null,
    service varchar(120),
    version integer not null
);

create table account (
    id uuid primary key,
    username varchar(60) not null unique,
    display_name varchar(120) not null,
    password_hash varchar(100) not null,
    password_must_change boolean not null,
    disabled boolean not null,
    worker_id varchar(16),
    colour_scheme varchar(10) not null,
    created_at timestamp with time zone not null,
    version integer not null
);

create table account_role (
    account_id uuid not null references account (id),
    role varchar(40) not null,
    primary key (account_id, role)
);

create table account_team (
    account_id uuid not null references account (id),
    team_code varchar(60) not null references team (code),
    primary key (account_id, team_code)
);

-- Not the keys: only what tells that a key is the one the data was made with.
create table secret_key (
    name varchar(40) primary key,
    fingerprint varchar(64) not null
);

create table trail_entry (
    seq bigint primary key,
    at timestamp with time zone not null,
    actor_id uuid,
    actor varchar(60) not null,
    address varchar(45),
    action varchar(60) not null,
    subject varchar(200) not null,
    detail varchar(2000) not null,
    mac varchar(64) not null
);

create index trail_entry_subject on trail_entry (subject, seq);

create table trail_head (
    id integer primary key,
    seq bigint not null,
    mac varchar(64) not null
);

insert into trail_head (id, seq, mac) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
