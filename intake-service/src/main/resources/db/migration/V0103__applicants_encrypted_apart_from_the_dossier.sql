-- Personal data, each field encrypted by itself (AES-256-GCM: nonce, then text and tag); key_id tells by which key.
create table applicant (
    dossier_id      uuid  primary key references dossier,
    key_id          text  not null,
    name            bytea not null,
    identity_number bytea,
    identity_hash   bytea,
    phone           bytea,
    email           bytea,
    address         bytea
);

create index applicant_by_identity_hash on applicant (identity_hash) where identity_hash is not null;
