-- Reminders come by working time now, and standstills are told, too: the look plans anew what is to be told of what was there before.
update dossier set remind_at = now() where status not in ('REFUSED', 'WITHDRAWN', 'STOPPED', 'RETURNED');
