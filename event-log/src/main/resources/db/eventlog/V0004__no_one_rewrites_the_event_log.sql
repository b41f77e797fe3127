revoke update, delete, truncate on event_log from ${app_role};
revoke all on event_log_rest from ${app_role};
