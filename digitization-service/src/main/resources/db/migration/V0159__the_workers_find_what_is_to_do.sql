create index paper_for_workers on paper (scanned_at, id) where state in ('WAITING', 'TO_SIGN') and superseded_at is null;
