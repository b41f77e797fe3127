-- What one line of a statement, or one payment that no line tells, came to. No foreign key to the run, which would be looked up once a
-- line: the run is written last, and a trigger on it adds the lines up.
create table reconciliation_line (
    run_id         uuid     not null,
    number         int      not null,
    outcome        text     not null check (outcome in ('MATCHED', 'MISSING_HERE', 'MISSING_THERE', 'DIFFERING_AMOUNT', 'DIFFERING_STATE',
                                                        'DUPLICATE_THERE')),
    key            text     not null,
    line           int,
    reference      text,
    transaction_no text,
    payment_id     uuid,
    payment        bigint   not null,
    ledger         bigint   not null,
    there          bigint   not null,
    told           bigint,
    told_at        timestamptz,
    taken_there    boolean,
    carried        bigint   not null,
    elsewhere      date,
    primary key (run_id, number),
    constraint matched_is_equal_three_ways check (outcome <> 'MATCHED' or (payment = ledger and ledger = there)),
    constraint missing_here_is_not_here check (outcome <> 'MISSING_HERE' or (line is not null and ledger = 0)),
    constraint missing_there_is_not_there check (outcome <> 'MISSING_THERE' or (line is null and there = 0)),
    check ((line is null) = (told is null))
);
comment on column reconciliation_line.key is 'what it is about: the order number, or # and the gateway''s own number; +2 for its second line, @ a day for one told before';
comment on column reconciliation_line.line is 'the line of the statement; null where no line tells it';
comment on column reconciliation_line.payment is 'what payments, their charges and the review queue say was taken';
comment on column reconciliation_line.ledger is 'what the ledger says was taken';
comment on column reconciliation_line.there is 'what the statement says was taken: 0 for a line that says nothing was';
comment on column reconciliation_line.told is 'the amount that stands in the line';
comment on column reconciliation_line.carried is 'of the ledger''s amount, what belongs to another day (positive) or was told on another day (negative)';
comment on column reconciliation_line.elsewhere is 'the day whose statement tells it';
-- What a person has to look at; small beside what matched.
create index reconciliation_difference on reconciliation_line (run_id, outcome, number) where outcome <> 'MATCHED';
-- What was told by another day's statement than its own; as a rule nothing.
create index reconciliation_carried on reconciliation_line (run_id) where carried > 0;
