-- One row a dossier, made when its first lifecycle event comes. Whoever moves money of a dossier locks this row first,
-- so that settling, cancelling and expiring never cross, and never lock in different orders.
create table dossier (
    id         uuid        primary key,
    code       text        not null unique check (length(code) between 1 and 60),
    unit       text        not null,
    known_at   timestamptz not null,
    charged_at timestamptz,
    closed_at  timestamptz
);
comment on column dossier.unit is 'the code of the agency that decides: an officer sees the money of its own agency only';
comment on column dossier.charged_at is 'received: its fees are charges now; null while it is only submitted';
comment on column dossier.closed_at is 'refused, withdrawn or stopped: nothing is owed any more';
