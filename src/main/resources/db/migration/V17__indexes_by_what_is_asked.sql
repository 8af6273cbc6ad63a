-- An index holds what a list asks by and nothing more: each is written anew, in many places, with every batch of a sweep.

-- A clock is looked for by its timescale alone. With the date in it the clocks of one case lay all over the index.
drop index running_clock_timescale;
create index running_clock_timescale on running_clock (timescale);

-- The figures of a month or a year read most of the table.
drop index measured_step_measure;

-- In the order of the watch list, so that its first page is the first rows of the index.
drop index watched_case_worst;
create index watched_case_worst on watched_case (worst desc, since, case_id);

-- Who has to know is found by the team, or among the flags that stand.
drop index flag_spell_severity;
