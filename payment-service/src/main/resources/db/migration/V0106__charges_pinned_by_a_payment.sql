-- What a payment is for. The line turns into the settlement when settled_at is set.
create table payment_charge (
    payment_id uuid        not null references payment (id),
    charge_id  uuid        not null,
    amount     bigint      not null,
    settled_at timestamptz,
    primary key (payment_id, charge_id),
    foreign key (charge_id, amount) references charge (id, amount)
);
