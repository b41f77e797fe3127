-- The day on which its result was returned, or on which it was refused, withdrawn or stopped: from then on its papers' time is counted.
alter table dossier add column ended_on date;
