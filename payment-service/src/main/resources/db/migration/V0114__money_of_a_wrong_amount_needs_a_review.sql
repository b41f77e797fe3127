alter table payment_review drop constraint payment_review_reason_check;
alter table payment_review add constraint payment_review_reason_check
    check (reason in ('OVERPAID', 'LATE', 'AFTER_FAILURE', 'NOT_OWED', 'UNCLEAR', 'WRONG_AMOUNT'));
comment on column payment_review.amount is 'the money in question; of a wrong amount what the gateway says it took';
