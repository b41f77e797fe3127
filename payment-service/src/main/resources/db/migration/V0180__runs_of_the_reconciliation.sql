-- One comparison of what a place says it holds with what the books say. A later one replaces nothing: it has the next number.
create table reconciliation_run (
    id           uuid        primary key,
    gateway      text        not null check (gateway ~ '^[A-Z0-9_-]{1,20}$'),
    day          date        not null,
    number       int         not null check (number > 0),
    sha256       text        check (sha256 ~ '^[0-9a-f]{64}$'),
    lines        int         not null,
    of_day       bigint      not null,
    carried_in   bigint      not null check (carried_in >= 0),
    carried_out  bigint      not null,
    here         bigint      not null,
    difference   bigint      not null,
    there        bigint      not null,
    ran_at       timestamptz not null,
    actor        text        not null check (length(actor) between 1 and 100),
    unique (gateway, day, number),
    constraint what_lies_here_is_accounted_for check (here = of_day + carried_in - carried_out),
    constraint the_report_adds_up check (here + difference = there)
);
comment on column reconciliation_run.gateway is 'the gateway, or CASH: then the drawers of the ledger are compared with the cash payments';
comment on column reconciliation_run.sha256 is 'of the statement file; null for cash';
comment on column reconciliation_run.of_day is 'what the books say was taken on the day';
comment on column reconciliation_run.carried_in is 'taken here on another day, told by this statement';
comment on column reconciliation_run.carried_out is 'taken here on the day, told by the statement of another day';
