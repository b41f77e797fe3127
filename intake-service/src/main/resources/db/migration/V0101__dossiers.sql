-- One row per dossier: what is searched and joined stands in columns, the rest of its state in details.
create table dossier (
    id                uuid        primary key,
    code              text        not null unique check (length(code) <= 60),
    procedure_code    text        not null,
    procedure_version int         not null,
    field             text        not null,
    agency            text        not null,
    channel           text        not null,
    applicant_kind    text        not null,
    return_by         text        not null,
    status            text        not null check (status in ('SUBMITTED', 'RECEIVED', 'REFUSED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED',
                                                             'OBLIGATION_DUE', 'WITHDRAWN', 'STOPPED', 'DECIDED', 'RETURNED')),
    answer_due_at     timestamptz,
    counts_from       timestamptz,
    original_due_at   timestamptz,
    due_at            timestamptz,
    last_step_at      timestamptz not null,
    details           jsonb       not null,
    version           bigint      not null
) with (fillfactor = 70);
