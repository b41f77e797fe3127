/** How dossiers are kept in PostgreSQL: entities, repository, the counter of codes. */
package vn.motcua.intake.store;
