create table import_line (
    ref     text primary key,
    dossier text not null
);
