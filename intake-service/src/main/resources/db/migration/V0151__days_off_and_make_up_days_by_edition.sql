-- The years whose days are known, and the days that differ from their weekday. A day holds from the edition that brought it
-- until the edition that ended it, so that any older edition can be read again.
create table calendar_year (
    year          int primary key check (year between 1975 and 2200),
    since_edition int not null references calendar_edition
);

create table calendar_day (
    day           date not null,
    kind          text not null check (kind in ('OFF', 'WORK')),
    vi            text not null check (length(vi) <= 200),
    en            text not null check (length(en) <= 200),
    since_edition int  not null references calendar_edition,
    until_edition int  references calendar_edition check (until_edition > since_edition),
    primary key (day, since_edition)
);

create unique index one_open_entry_per_day on calendar_day (day) where until_edition is null;
