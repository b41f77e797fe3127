-- One row: the last content that was looked at in this round.
create table scrubber (
    only_row         boolean primary key default true check (only_row),
    position         text not null,
    round_started_at timestamptz
);
