-- One row per dossier: its last sequence and hash. Taking the row makes two writers of one dossier wait for each other.
create table event_stream (
    dossier_id    uuid   primary key,
    last_sequence bigint not null,
    last_hash     bytea  not null
) with (fillfactor = 70);
