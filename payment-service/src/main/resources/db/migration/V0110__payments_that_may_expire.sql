-- What the expiry job reads; small, because a payment waits for minutes only.
create index payment_waiting on payment (expires_at) where state = 'PENDING';
