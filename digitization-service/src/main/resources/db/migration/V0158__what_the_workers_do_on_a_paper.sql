-- One row while a worker has, had or will try again something to do on it. A claim that was not renewed in time is free for another.
create table paper_work (
    paper_id      uuid primary key references paper (id),
    claim         uuid,
    claimed_until timestamptz,
    attempts      integer not null default 0,
    not_before    timestamptz,
    pages_done    integer not null default 0,
    pages_total   integer not null default 0,
    last_trouble  text
);
