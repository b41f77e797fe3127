-- When a unit ('*' is every unit without hours of its own) is open on working days, by first and last day of validity. Like
-- days, hours hold from one edition until another.
create table working_hours (
    unit          text not null check (length(unit) <= 35),
    valid_from    date not null,
    valid_to      date check (valid_to >= valid_from),
    shifts        text not null check (shifts ~ '^\d\d:\d\d-\d\d:\d\d( \d\d:\d\d-\d\d:\d\d)*$'),
    due_policy    text not null check (due_policy in ('SAME_TIME', 'END_OF_DAY')),
    since_edition int  not null references calendar_edition,
    until_edition int  references calendar_edition check (until_edition > since_edition),
    primary key (unit, valid_from, since_edition)
);

create unique index one_open_period_per_unit_and_first_day on working_hours (unit, valid_from) where until_edition is null;
