alter table paper drop constraint paper_dossier_id_fkey, add constraint paper_dossier_id_fkey foreign key (dossier_id) references dossier (id);
