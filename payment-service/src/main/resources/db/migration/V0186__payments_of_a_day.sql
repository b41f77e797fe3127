-- What a reconciliation reads: the payments of a place that were taken on a day.
create index payment_of_day on payment (gateway, paid_at) where paid_at is not null;
create index payment_of_transaction on payment (gateway, transaction_no) where reference is null and transaction_no is not null;
