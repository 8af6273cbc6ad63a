-- Nobody was shown these figures: the sentence of a flag says how long and how often.
alter table standing_flag drop column units_over;
alter table standing_flag drop column occurrences;
alter table audit_flag drop column days_over;
alter table audit_flag drop column occurrences;
