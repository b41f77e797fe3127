-- What the treasurer's report of what is owed reads.
create index charge_owed on charge (kind, dossier_id) include (amount) where state = 'OPEN';
