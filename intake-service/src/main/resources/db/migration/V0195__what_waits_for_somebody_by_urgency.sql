-- Work that waits: 1 a running clock, 2 a result to be handed out, 3 a standing clock; null when there is nothing left to do.
alter table dossier add column queue_rank smallint generated always as (
    case when status in ('SUBMITTED', 'RECEIVED') then 1
         when status = 'IN_PROGRESS' then case when suspended then 3 else 1 end
         when status = 'DECIDED' then 2
         when status in ('SUPPLEMENT_REQUESTED', 'OBLIGATION_DUE') then 3 end) stored;

-- By when: the answer to an online filing, else the result.
alter table dossier add column urgent_at timestamptz generated always as (
    case when status = 'SUBMITTED' then answer_due_at else due_at end) stored;

create index dossier_queue_of_agency on dossier (agency, queue_rank, urgent_at, id) include (status, assignee)
    where queue_rank is not null;
create index dossier_queue on dossier (queue_rank, urgent_at, id) include (status, assignee, agency) where queue_rank is not null;
