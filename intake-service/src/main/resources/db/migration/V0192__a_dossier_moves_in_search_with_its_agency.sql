-- A merger gives open dossiers to the successor; search follows in the same transaction, whoever made the change.
create function dossier_search_follows_the_agency() returns trigger language plpgsql set search_path from current as $$
begin
    update dossier_search set agency = new.agency where dossier_id = new.id;
    return null;
end
$$;

create trigger dossier_search_follows_the_agency after update on dossier
    for each row when (old.agency is distinct from new.agency) execute function dossier_search_follows_the_agency();
