alter table dossier add column owner_hash text check (owner_hash ~ '^[0-9a-f]{64}$');
