-- The sum of what all facts contribute, by day and by everything that a report groups by. Sums only, never rewritten from
-- anything else: a batch adds the difference that it makes.
create table daily_roll_up (
    measure    text not null,
    day        date not null,
    channel    text not null,
    employer   text not null,
    unit       text not null,
    field      text not null,
    procedure  text not null,
    staff      text not null,
    count      bigint not null,
    amount     bigint not null,
    primary key (measure, day, channel, employer, unit, field, procedure, staff)
) with (fillfactor = 70);

comment on column daily_roll_up.day is 'the day in Asia/Ho_Chi_Minh';
comment on column daily_roll_up.staff is 'empty where an applicant or a system did it';
comment on column daily_roll_up.amount is 'whole đồng; 0 where the measure is not about money';
