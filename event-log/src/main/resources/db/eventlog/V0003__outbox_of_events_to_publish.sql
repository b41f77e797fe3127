-- recorded_at only tells the relay which partition of event_log to look into.
create table outbox (
    log_id      bigint      primary key,
    recorded_at timestamptz not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
