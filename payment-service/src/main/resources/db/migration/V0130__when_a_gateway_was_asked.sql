alter table payment
    add column asked_times int         not null default 0,
    add column asked_at    timestamptz,
    add column next_ask_at timestamptz;
comment on column payment.asked_times is 'how often the gateway was asked what became of it';
comment on column payment.asked_at is 'when the last question was put that is over, with an answer or without';
comment on column payment.next_ask_at is 'not to be asked before; infinity where nothing is left to ask; who takes a question moves it, so that no other takes the same';
create index payment_expired on payment (expires_at) where state = 'EXPIRED';
