-- Help with the electronic services: it may regard no dossier, so it is no part of a dossier's fact.
create table assistance (
    id          uuid        primary key,
    number      text        not null,
    kind        text        not null,
    assisted_at timestamptz not null,
    employer    text        not null,
    staff       text,
    unit        text,
    dossier     text
);

create index assistance_by_time on assistance (assisted_at);
