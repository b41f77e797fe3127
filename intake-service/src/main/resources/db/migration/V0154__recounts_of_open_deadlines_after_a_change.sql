-- The work that a change of the calendar leaves behind: two passes over the open deadlines it touches, in the order of ids.
-- Whoever works on it holds the row's lock for one batch; how far it came stands here, so that anyone may go on.
create table deadline_recount (
    edition      int         primary key references calendar_edition,
    first_day    date        not null,
    units        text[]      not null,
    cause        text        not null check (cause in ('CALENDAR', 'HOURS')),
    pass         int         not null default 1 check (pass in (1, 2)),
    pass_due_at  timestamptz not null,
    last_id      uuid,
    examined     bigint      not null default 0,
    moved        bigint      not null default 0,
    started_at   timestamptz,
    finished_at  timestamptz
);

-- Deadlines that could not be counted again, mostly because they now reach into a year without data; tried again with the next change.
create table deadline_not_recounted (
    dossier_id uuid        primary key references dossier,
    edition    int         not null references calendar_edition,
    problem    text        not null,
    failed_at  timestamptz not null
);
