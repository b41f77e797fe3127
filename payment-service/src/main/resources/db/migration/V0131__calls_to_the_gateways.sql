alter table gateway_call
    add column direction text not null default 'IN' check (direction in ('IN', 'OUT')),
    add column request   text check (length(request) <= 100);
comment on column gateway_call.direction is 'IN: the gateway called us; OUT: we called it';
comment on column gateway_call.request is 'the id of our own call: one line with the answer SENT before it goes out, one with what came back';
create index gateway_call_of_request on gateway_call (gateway, request) where request is not null;
