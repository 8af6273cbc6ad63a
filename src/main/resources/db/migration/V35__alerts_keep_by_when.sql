-- By when an alert is to be acknowledged. Every pack under which one was sent so far gives 24 hours (A03).
alter table risk_alert add column acknowledge_by timestamp with time zone;
update risk_alert set acknowledge_by = sent_at + interval '24' hour;
alter table risk_alert alter column acknowledge_by set not null;
