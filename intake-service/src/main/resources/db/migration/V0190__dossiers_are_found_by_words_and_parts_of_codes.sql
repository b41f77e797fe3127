-- What a dossier is found by. Written once, with the dossier; the status, which changes, is read from the dossier itself. Tokens are
-- keyed hashes: of the words of the applicant's name (as written and without marks), of the phone number, of the parts of the code.
create table dossier_search (
    dossier_id     uuid        primary key references dossier,
    code           text        not null,
    filed_at       timestamptz not null,
    procedure_code text        not null,
    agency         text        not null,
    channel        text        not null,
    tokens         bigint[]    not null
);

create index dossier_search_by_token on dossier_search using gin (tokens) with (gin_pending_list_limit = 512);
create index dossier_search_latest on dossier_search (filed_at, dossier_id);
create index dossier_search_of_agency on dossier_search (agency, filed_at, dossier_id);
create index dossier_search_of_procedure on dossier_search (procedure_code, filed_at, dossier_id);
create index dossier_search_by_code_prefix on dossier_search (code text_pattern_ops);

-- A page is read newest first: these decide whether walking that way or looking up tokens is cheaper.
alter table dossier_search alter column tokens set statistics 500;
