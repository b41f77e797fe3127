-- What came in before papers were made to last counts as it is.
alter table paper
    add column use        text not null default 'COMPONENT' check (use in ('COMPONENT', 'RESULT')),
    add column paper_type text,
    add column state      text not null default 'KEPT' check (state in ('WAITING', 'TO_CONFIRM', 'TO_SIGN', 'KEPT', 'REFUSED')),
    add column sign_as    text not null default 'ORGANISATION' check (sign_as in ('ORGANISATION', 'CERTIFIED_COPY')),
    add column upload     text,
    add column text_layer text check (text_layer in ('FULL', 'PARTIAL', 'FAILED', 'OFF')),
    drop constraint paper_source_check,
    add constraint paper_source_check check (source in ('SCAN', 'REUSE', 'IMPORT'));
update paper set upload = sha256;
alter table paper alter column upload set not null, alter column use drop default, alter column state drop default, alter column sign_as drop default;
