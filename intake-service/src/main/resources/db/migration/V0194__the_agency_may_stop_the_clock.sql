-- Whether the agency suspended the clock: the work queue sorts by it.
alter table dossier add column suspended boolean not null default false;

update dossier set suspended = true where status = 'IN_PROGRESS' and details -> 'clock' -> -1 ->> 'kind' = 'SUSPENDED';
