create unique index paper_current on paper (dossier_id, component) where superseded_at is null;
