-- Every change of the calendar makes the next edition; the first is what the data files said at the first start. Nobody
-- changes or takes back an edition: the service's own role may only add.
create table calendar_edition (
    number     int         primary key check (number > 0),
    reason     text        not null check (length(reason) between 1 and 2000),
    changed_by text        not null,
    changed_at timestamptz not null,
    changes    jsonb       not null
);

revoke update, delete, truncate on calendar_edition from ${app_role};
