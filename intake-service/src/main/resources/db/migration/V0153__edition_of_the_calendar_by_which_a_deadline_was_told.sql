-- The edition with which a dossier's due times were counted last: its ledger is derived with that one, whatever changed since.
alter table dossier add column calendar_edition int not null default 1;

-- The deadlines that a change of the calendar may move.
create index dossier_with_open_deadline on dossier (id)
    where status in ('SUBMITTED', 'RECEIVED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'OBLIGATION_DUE');
