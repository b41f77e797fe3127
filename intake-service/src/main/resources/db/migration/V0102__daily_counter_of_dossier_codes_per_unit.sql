-- The last number given by a unit on a day. Taken and moved in the transaction that uses the number: no gaps, no duplicates.
create table dossier_code_counter (
    unit text not null,
    day  date not null,
    last int  not null check (last >= 0),
    primary key (unit, day)
) with (fillfactor = 50);
