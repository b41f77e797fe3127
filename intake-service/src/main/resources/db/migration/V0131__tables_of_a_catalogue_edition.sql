-- The tables that an edition brought; the others are those of the editions before. They are read and replaced as a whole, and
-- searched in memory: a row holds the table's CSV text.
create table catalogue_table (
    name    text not null,
    edition int  not null references catalogue_edition,
    content text not null,
    primary key (name, edition)
);
