-- Written only under the lock of its dossier's row.
create table payment_fact (
    payment_id     uuid primary key,
    dossier_id     uuid not null references dossier_fact (dossier_id),
    amount         bigint not null,
    method         text not null,
    gateway        text,
    paid_at        timestamptz not null,
    paid_staff     text,
    paid_employer  text not null,
    paid_unit      text,
    kinds          text[] not null
);

create index payments_of_a_dossier on payment_fact (dossier_id);
