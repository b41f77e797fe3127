create table refund (
    id           uuid        primary key,
    payment_id   uuid        not null references payment (id),
    review_id    uuid        references payment_review (id),
    amount       bigint      not null check (amount between 1 and 90000000000000),
    way          text        not null check (way in ('GATEWAY', 'MANUAL')),
    reason       text        not null check (length(reason) between 1 and 500),
    state        text        not null check (state in ('REQUESTED', 'TURNED_DOWN', 'APPROVED', 'SENT', 'REJECTED', 'TREASURY_CLAIM', 'DONE')),
    requested_by text        not null check (length(requested_by) between 1 and 100),
    requested_at timestamptz not null,
    decided_by   text        check (length(decided_by) between 1 and 100),
    decided_at   timestamptz,
    note         text        check (length(note) between 1 and 500),
    done_by      text        check (length(done_by) between 1 and 100),
    done_at      timestamptz,
    proof        text        check (length(proof) between 1 and 100),
    tries        int         not null default 0,
    next_try_at  timestamptz,
    last_answer  text,
    check ((state = 'REQUESTED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    check ((state = 'DONE') = (done_at is not null) and (done_by is null) = (done_at is null)),
    -- The second pair of eyes is not the first.
    check (decided_by <> requested_by)
);
comment on column refund.review_id is 'the review item whose money it is; null where the money had settled charges';
comment on column refund.note is 'why it was turned down';
comment on column refund.proof is 'the number of the transfer slip, of what was paid back by hand or by the Treasury';
comment on column refund.next_try_at is 'when the gateway is asked (again); whoever asks moves it on first, so that two never ask at once';
create index refund_of_payment on refund (payment_id);
create index refund_waiting on refund (next_try_at) where state in ('APPROVED', 'SENT') and way = 'GATEWAY';
create unique index refund_once_per_review on refund (review_id) where review_id is not null;

-- Whose money a refund is of: parts of the charges that the payment settled. None where it is of a review item.
create table refund_part (
    refund_id uuid   not null references refund (id),
    charge_id uuid   not null references charge (id),
    amount    bigint not null check (amount between 1 and 90000000000000),
    primary key (refund_id, charge_id)
);
create index refund_part_of_charge on refund_part (charge_id);
