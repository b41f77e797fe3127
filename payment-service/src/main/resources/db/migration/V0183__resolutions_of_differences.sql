-- A difference is resolved by an entry of the ledger, proposed by one and approved by another.
create table reconciliation_resolution (
    id          uuid        primary key,
    run_id      uuid        not null references reconciliation_run (id),
    number      int         not null,
    gateway     text        not null,
    key         text        not null,
    resolution  text        not null check (resolution in ('HOLD_FOR_PAYER', 'WRITE_OFF', 'TAKE_PAYMENT')),
    amount      bigint      not null check (amount <> 0),
    money_at    timestamptz not null,
    reason      text        not null check (length(reason) between 1 and 500),
    proposed_at timestamptz not null,
    proposed_by text        not null,
    approved_at timestamptz,
    approved_by text,
    foreign key (run_id, number) references reconciliation_line (run_id, number),
    unique (run_id, number),
    constraint four_eyes check (approved_by <> proposed_by),
    check ((approved_at is null) = (approved_by is null))
);
comment on column reconciliation_resolution.amount is 'what the place holds more (positive) or less (negative) than the books say';
comment on column reconciliation_resolution.money_at is 'when the money moved, as the ledger will date it';
create index resolution_of_key on reconciliation_resolution (gateway, key) where approved_at is not null;
