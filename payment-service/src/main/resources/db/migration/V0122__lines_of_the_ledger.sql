create table ledger_posting (
    entry_id   uuid        not null,
    line       smallint    not null,
    account_id int         not null references ledger_account (id),
    amount     bigint      not null check (amount <> 0 and abs(amount) <= 90000000000000),
    booked_at  timestamptz not null,
    primary key (entry_id, line),
    -- The time stands here, too, so that a balance at any moment is read off one index.
    foreign key (entry_id, booked_at) references ledger_entry (id, booked_at)
);
comment on column ledger_posting.amount is 'whole đồng; positive is debit, negative is credit';
create index ledger_posting_of_account on ledger_posting (account_id, booked_at) include (amount);
