-- Every state that the catalogue ever had: the first comes from the data files, each later one from an import.
create table catalogue_edition (
    number  int         primary key check (number > 0),
    made_at timestamptz not null,
    made_by text        not null,
    origin  text        not null check (origin in ('DATA_FILES', 'IMPORT'))
);
