-- Attempts may be many; settlement is one.
create unique index payment_charge_settles_once on payment_charge (charge_id) where settled_at is not null;
