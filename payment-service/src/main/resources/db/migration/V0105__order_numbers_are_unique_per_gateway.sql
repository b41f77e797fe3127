create unique index payment_reference on payment (gateway, reference) where reference is not null;
