-- The second fence behind the inbox: the same event can never charge twice.
create unique index charge_once_per_event_line on charge (event_id, event_line);
