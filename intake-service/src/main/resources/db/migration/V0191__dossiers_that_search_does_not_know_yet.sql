-- Dossiers from before the search: their names can be hashed by the service alone, which takes them from here bit by bit.
create table search_backlog (
    dossier_id uuid primary key references dossier
);

insert into search_backlog (dossier_id) select id from dossier;
