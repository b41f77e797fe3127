-- Money that was taken and settled nothing, or may have been taken: a person decides. Never lost, never applied by itself.
create table payment_review (
    id         uuid        primary key,
    payment_id uuid        not null references payment (id),
    reason     text        not null check (reason in ('OVERPAID', 'LATE', 'AFTER_FAILURE', 'NOT_OWED', 'UNCLEAR')),
    amount     bigint      not null check (amount > 0),
    raised_at  timestamptz not null,
    unique (payment_id, reason)
);
