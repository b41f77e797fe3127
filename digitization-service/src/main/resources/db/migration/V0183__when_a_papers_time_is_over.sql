-- Written when a paper's time begins, by the rule that was valid then: what is due is found without looking at what is not.
create table paper_retention (
    paper_id   uuid primary key references paper (id),
    rule_id    bigint not null references retention_rule (id),
    begins_on  date not null,
    -- The first day after its time; null: it is kept for good.
    due_on     date,
    deleted_at timestamptz
);
create index paper_retention_due on paper_retention (due_on, paper_id) where due_on is not null and deleted_at is null;
