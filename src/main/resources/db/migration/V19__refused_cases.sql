-- Cases that a sweep could not judge; what was found of them before stays.
create table sweep_refusal (
    sweep_id uuid not null references sweep on delete cascade,
    case_id  varchar(16) not null,
    says     varchar(1000) not null,
    primary key (sweep_id, case_id)
);

-- A case does not stop a sweep any more.
alter table sweep drop column stopped_case;
alter table sweep drop column stopped_rule;
