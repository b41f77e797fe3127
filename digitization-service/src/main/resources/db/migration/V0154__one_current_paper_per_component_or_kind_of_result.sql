drop index paper_current;
create unique index paper_current on paper (dossier_id, use, component) where superseded_at is null;
