-- A hand-over of a unit's open dossiers to its successors. after_dossier tells how far the batches have come: whatever stops
-- them, the next one goes on from there.
create table unit_merger (
    unit          text        not null,
    effective     date        not null,
    ordered_at    timestamptz not null,
    ordered_by    text        not null,
    moved         bigint      not null default 0,
    after_dossier uuid,
    left_behind   text[]      not null default '{}',
    finished_at   timestamptz,
    primary key (unit, effective)
) with (fillfactor = 50);
