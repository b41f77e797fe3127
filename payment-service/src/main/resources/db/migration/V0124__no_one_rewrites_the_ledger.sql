revoke update, delete, truncate on ledger_account, ledger_entry, ledger_posting from ${app_role};
