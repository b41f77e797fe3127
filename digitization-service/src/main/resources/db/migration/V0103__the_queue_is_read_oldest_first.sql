create index digitization_task_queue on digitization_task (state, opened_at);
