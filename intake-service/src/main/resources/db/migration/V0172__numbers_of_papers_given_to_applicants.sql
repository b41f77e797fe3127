-- The last number that a unit gave to a form in a year; its row is locked until the paper has its number.
create table paper_number_counter (
    unit text not null,
    year int  not null,
    form text not null,
    last int  not null check (last >= 0),
    primary key (unit, year, form)
) with (fillfactor = 50);

-- The number of each paper: given once, found again at every further print.
create table paper_number (
    unit       text        not null,
    year       int         not null,
    form       text        not null,
    number     int         not null,
    dossier_id uuid        not null references dossier,
    round      int         not null,
    given_at   timestamptz not null,
    primary key (unit, year, form, number),
    unique (dossier_id, form, round)
);

revoke update, delete, truncate on paper_number from ${app_role};
revoke delete, truncate on paper_number_counter from ${app_role};
