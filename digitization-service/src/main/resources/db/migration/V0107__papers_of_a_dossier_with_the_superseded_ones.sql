create index paper_of_dossier on paper (dossier_id, scanned_at);
