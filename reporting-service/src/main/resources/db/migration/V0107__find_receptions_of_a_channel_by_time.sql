create index receptions_by_channel on dossier_fact (channel, received_at, dossier_id);
