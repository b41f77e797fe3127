-- Accepted, not decided, clock running: small whatever the past holds.
create index open_dossiers_by_due_time on dossier_fact (due_at) where status in (2, 4) and not paused;
