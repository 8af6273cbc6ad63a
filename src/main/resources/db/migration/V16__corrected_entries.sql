-- A corrected entry is taken back by the one that corrects it; both stay on record.
alter table entered_event add column corrects uuid references entered_event;
