-- "Received by postal staff" and the posts they hold, read from the index alone. None of these columns changes after the
-- reception, so later updates of the row stay off the index.
create index receptions_by_employer on dossier_fact (received_employer, received_at, dossier_id)
    include (channel, received_staff, receiver_fte);
