create table payment (
    id             uuid        primary key,
    dossier_id     uuid        not null references dossier (id),
    method         text        not null check (method in ('ONLINE', 'CASH')),
    gateway        text        check (length(gateway) between 1 and 20),
    reference      text        check (length(reference) between 1 and 100),
    due_when       text        not null check (due_when in ('INTAKE', 'OBLIGATION', 'RETURN')),
    amount         bigint      not null check (amount between 1 and 90000000000000),
    created_at     timestamptz not null,
    expires_at     timestamptz,
    state          text        not null check (state in ('CREATED', 'PENDING', 'PAID', 'FAILED', 'EXPIRED')),
    paid_at        timestamptz,
    transaction_no text        check (length(transaction_no) <= 100),
    staff          text,
    employer       text        not null check (employer in ('POST', 'STATE', 'NONE')),
    staff_unit     text,
    check ((method = 'ONLINE') = (gateway is not null)),
    check ((state = 'PAID') = (paid_at is not null)),
    check (state <> 'PENDING' or (reference is not null and expires_at > created_at))
);
comment on column payment.reference is 'our order number at the gateway; none for cash and for imported history';
comment on column payment.staff is 'the staff code of who took the cash';
create index payment_of_dossier on payment (dossier_id);
