-- The audit line of every call of a gateway, believed or not. No personal data: named protocol fields only, cut to length.
create table gateway_call (
    id          bigint      generated always as identity primary key,
    gateway     text        not null,
    received_at timestamptz not null,
    reference   text,
    fields      jsonb       not null,
    signed      boolean     not null,
    answer      text        not null,
    verdict     text        not null
);
comment on column gateway_call.signed is 'whether the signature was right';
comment on column gateway_call.answer is 'the protocol''s own answer code';
comment on column gateway_call.verdict is 'why, in our words';
create index gateway_call_of_reference on gateway_call (gateway, reference);
