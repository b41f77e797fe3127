revoke update, delete, truncate on reconciliation_run, reconciliation_line from ${app_role};
revoke delete, truncate on reconciliation_resolution from ${app_role};
