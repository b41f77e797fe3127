-- Opened by the first booking on them. Places have debit balances, owners have credit balances.
create table ledger_account (
    id    int  generated always as identity primary key,
    kind  text not null check (kind in ('GATEWAY', 'CASH_DESK', 'TREASURY_CLAIM', 'STATE_BUDGET', 'AGENCY', 'POST', 'REFUNDS_PAYABLE',
                                        'OVERPAYMENTS', 'DIFFERENCES')),
    money text check (money in ('PHI', 'LE_PHI', 'LAND_OBLIGATION', 'POSTAGE')),
    owner text not null check (owner ~ '^[A-Za-z0-9._-]{1,60}$'),
    unique nulls not distinct (kind, money, owner)
);
comment on column ledger_account.owner is 'whose it is or where it lies: a unit, a treasury account, a gateway, a cashier; never a payer';
