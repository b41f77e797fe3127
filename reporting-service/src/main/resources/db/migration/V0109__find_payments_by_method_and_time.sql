create index payments_by_method on payment_fact (method, paid_at, payment_id);
