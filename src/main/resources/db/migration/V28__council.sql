-- Who the council is and when it sweeps; one row, filled step by step. What is absent is as the installation's settings say.
create table council_profile (
    id       integer primary key,
    name     varchar(100),
    code     varchar(8),
    logo     varchar(200000), -- the checked picture as a data address
    sweep_at varchar(5), -- hh:mm, English time
    version  integer not null
);
