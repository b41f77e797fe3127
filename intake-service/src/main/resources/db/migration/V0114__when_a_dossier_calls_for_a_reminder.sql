-- Derived from the dossier whenever it is written; null where it calls for none, as most do.
alter table dossier add column remind_at timestamptz;

create index dossier_by_remind_at on dossier (remind_at) where remind_at is not null;
