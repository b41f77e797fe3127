package vn.motcua.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.person.BlindIndex;

/** Writes what a dossier is found by, in the transaction that makes it. */
@ApplicationScoped
public class SearchIndex {

    @Inject
    EntityManager entities;
    @Inject
    BlindIndex blindIndex;

    /** Lets a new dossier be found; its row must be written before. */
    public void add(DossierState dossier, Applicant applicant) {
        var row = new SearchEntity();
        row.dossierId = dossier.id();
        row.code = dossier.code();
        row.filedAt = dossier.filedAt();
        row.procedure = dossier.filing().procedure();
        row.agency = dossier.agency();
        row.channel = dossier.filing().channel().name();
        row.tokens = blindIndex.tokens(applicant, CodeFragment.partsOf(dossier.code()));
        entities.persist(row);
    }
}
