-- But for when the content was gone.
revoke update, delete on deleted_paper from "${app_role}";
grant update (removed_at) on deleted_paper to "${app_role}";
