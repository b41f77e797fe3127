revoke update, delete on paper_access from "${app_role}";
