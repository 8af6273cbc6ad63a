-- Tells whether the synthetic county was written to its end. Only in the database of the demonstration.
create table county_marker (
    started_at  timestamp with time zone not null,
    finished_at timestamp with time zone
);
