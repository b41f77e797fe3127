alter table payment_review add column taken_at timestamptz, add column resolved_at timestamptz;
comment on column payment_review.taken_at is 'when the money was taken, and booked; null where nobody knows whether, or how much, moved';
comment on column payment_review.resolved_at is 'when two people had decided what becomes of it; null while it is open';
update payment_review r set taken_at = e.booked_at from ledger_entry e where e.occasion = 'TAKEN_FOR_REVIEW' and e.source = r.id;
grant update (resolved_at) on payment_review to ${app_role};
-- The queue: open items first, in the order they came.
create index payment_review_queue on payment_review ((resolved_at is not null), id);
