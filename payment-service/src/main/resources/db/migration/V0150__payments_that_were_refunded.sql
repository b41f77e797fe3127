alter table payment drop constraint payment_state_check;
alter table payment add constraint payment_state_check
    check (state in ('CREATED', 'PENDING', 'PAID', 'FAILED', 'EXPIRED', 'PARTLY_REFUNDED', 'REFUNDED'));
alter table payment drop constraint payment_check1;
alter table payment add constraint payment_paid_at_check
    check ((state in ('PAID', 'PARTLY_REFUNDED', 'REFUNDED')) = (paid_at is not null));
