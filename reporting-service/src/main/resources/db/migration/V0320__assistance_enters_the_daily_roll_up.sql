-- What was told of help before it was counted. It has no channel, field and procedure; its unit is the helper's.
insert into daily_roll_up (measure, day, channel, employer, unit, field, procedure, staff, count, amount)
select case kind when 'ACCOUNT_OPENED' then 'HELPED_WITH_ACCOUNT' when 'ONLINE_SUBMISSION' then 'HELPED_WITH_SUBMISSION'
                 when 'ONLINE_PAYMENT' then 'HELPED_WITH_PAYMENT' when 'HOTLINE_CALL' then 'HELPED_BY_TELEPHONE' end,
       (assisted_at at time zone 'Asia/Ho_Chi_Minh')::date, '', employer, coalesce(unit, ''), '', '', coalesce(staff, ''), count(*), 0
from assistance
group by 1, 2, 4, 5, 8;

comment on column daily_roll_up.channel is 'empty for help with the electronic services, as are field and procedure';
