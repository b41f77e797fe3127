-- Of the rules for a kind of paper the one counts that was valid when the dossier ended: the latest valid_from, and of several the last
-- one set. Rules are set for days to come only and never changed, so that it can always be told why a paper was due.
create table retention_rule (
    id           bigint generated always as identity primary key,
    use          text not null check (use in ('COMPONENT', 'RESULT')),
    -- Null: every paper of that use that has no rule of its own.
    paper_type   text,
    -- Null: for good.
    years        integer check (years between 1 and 100),
    counted_from text not null check (counted_from in ('DOSSIER_ENDED', 'PAPER_ISSUED')),
    legal_basis  text not null,
    -- DEFAULT: came along, for the province to settle.
    settled      text not null check (settled in ('DEFAULT', 'SETTLED')),
    valid_from   date not null,
    set_at       timestamptz not null,
    set_by       text
);
create index retention_rule_of_kind on retention_rule (use, paper_type, valid_from, id);
revoke update, delete on retention_rule from "${app_role}";
