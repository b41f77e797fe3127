create table review_proposal (
    id          uuid        primary key,
    review_id   uuid        not null references payment_review (id),
    resolution  text        not null check (resolution in ('REFUND', 'APPLY', 'ACCEPT')),
    reason      text        not null check (length(reason) between 1 and 500),
    dossier_id  uuid        references dossier (id),
    charges     uuid[]      not null,
    way         text        check (way in ('GATEWAY', 'MANUAL')),
    goes_to     text        check (goes_to in ('STATE_BUDGET', 'AGENCY')),
    state       text        not null check (state in ('PROPOSED', 'APPROVED', 'TURNED_DOWN')),
    proposed_by text        not null check (length(proposed_by) between 1 and 100),
    proposed_at timestamptz not null,
    decided_by  text        check (length(decided_by) between 1 and 100),
    decided_at  timestamptz,
    note        text        check (length(note) between 1 and 500),
    check ((resolution = 'APPLY') = (dossier_id is not null) and (resolution = 'APPLY') = (cardinality(charges) > 0)),
    check ((resolution = 'REFUND') = (way is not null)),
    check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    -- The second pair of eyes is not the first.
    check (decided_by <> proposed_by)
);
comment on column review_proposal.dossier_id is 'the dossier whose charges it settles';
comment on column review_proposal.goes_to is 'whose money becomes what nobody claims; null where none had been taken';
comment on column review_proposal.note is 'why it was turned down';
-- One proposal at a time, and one that is approved for ever.
create unique index review_proposal_stands_once on review_proposal (review_id) where state <> 'TURNED_DOWN';
create index review_proposal_of_review on review_proposal (review_id);
revoke delete, truncate on review_proposal from ${app_role};
