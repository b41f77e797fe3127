create index paper_access_of_dossier on paper_access (dossier_id, accessed_at);
