-- The person of the agency who handles it, for the work queue.
alter table dossier add column assignee text check (length(assignee) <= 50);
