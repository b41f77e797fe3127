-- Few among all: where to look for money that may have to go back.
create index dossier_ended on dossier (id) where closed_at is not null;
