-- What the counter owes a received dossier is to forward it, not the result. Least passes over null: a dossier without the one time is
-- urgent by the other. Writes the table and its indexes anew, which takes a minute or two for a million dossiers.
alter table dossier alter column urgent_at set expression as (
    case when status = 'SUBMITTED' then answer_due_at when status = 'RECEIVED' then least(forward_by, due_at) else due_at end);
