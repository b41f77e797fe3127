alter table paper_access add column purpose text not null default 'PROCESSING'
    check (purpose in ('PROCESSING', 'CITIZEN_REQUEST', 'AUDIT', 'REUSE', 'SIGNATURE_CHECK'));
