create table effect (id bigint generated always as identity, dossier_id uuid not null, sequence bigint not null);
