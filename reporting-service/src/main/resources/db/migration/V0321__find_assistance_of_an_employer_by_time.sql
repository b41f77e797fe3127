create index assistance_by_employer on assistance (employer, assisted_at, id) include (kind);
