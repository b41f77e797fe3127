-- Counted by the service, which knows the calendar (NĐ 61/2018, 18.2), whenever it writes a dossier that waits to be forwarded; null for
-- all others, and until the next writing for those that wait already.
alter table dossier add column forward_by timestamptz;
