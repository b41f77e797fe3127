alter table payment_charge add column unit text, add column review_id uuid references payment_review (id);
comment on column payment_charge.unit is 'the agency that decided the dossier when the charge was settled: out of its money a refund is paid';
comment on column payment_charge.review_id is 'the review item whose money settled it; the payment had not been started for this charge';
update payment_charge pc set unit = d.unit from charge c join dossier d on d.id = c.dossier_id where c.id = pc.charge_id and pc.settled_at is not null;
