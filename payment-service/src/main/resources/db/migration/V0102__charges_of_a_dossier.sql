create table charge (
    id          uuid        primary key,
    dossier_id  uuid        not null references dossier (id),
    fee         text        not null check (length(fee) between 1 and 100),
    kind        text        not null check (kind in ('PHI', 'LE_PHI', 'LAND_OBLIGATION', 'POSTAGE')),
    amount      bigint      not null check (amount between 1 and 90000000000000),
    due_when    text        not null check (due_when in ('INTAKE', 'OBLIGATION', 'RETURN')),
    state       text        not null check (state in ('OPEN', 'SETTLED', 'EXEMPT', 'CANCELLED')),
    raised_at   timestamptz not null,
    event_id    uuid        not null,
    event_line  int         not null check (event_line >= 0),
    -- what the pinned lines of payments refer to: a payment cannot pin another amount than the charge's
    unique (id, amount)
);
comment on column charge.event_id is 'the lifecycle event that raised it';
comment on column charge.event_line is 'which of the event''s fees, from 0';
create index charge_of_dossier on charge (dossier_id);
