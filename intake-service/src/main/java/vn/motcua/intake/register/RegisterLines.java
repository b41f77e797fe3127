package vn.motcua.intake.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.printing.Headings;
import vn.motcua.intake.store.DossierStore;

/** Reads what a register says about its dossiers, a bounded number at a time; whose they are is on record as read. */
@ApplicationScoped
class RegisterLines {

    /** The most lines that are in memory at once. */
    static final int CHUNK = 200;

    @Inject
    Registers registers;
    @Inject
    DossierStore store;
    @Inject
    PersonalData persons;
    @Inject
    Catalogue catalogue;
    @Inject
    Headings units;

    /**
     * The lines from one number to another, in a transaction of their own.
     *
     * @param to    at most {@link #CHUNK} numbers after {@code from}
     * @param actor who reads them
     */
    List<RegisterLine> read(Register register, int from, int to, String actor) {
        if (to - from >= CHUNK) {
            throw new IllegalArgumentException("more than " + CHUNK + " lines at once");
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Registers.Entry> entries = registers.entries(register, from, to);
            Map<UUID, DossierState> dossiers = store.findByIds(entries.stream().map(Registers.Entry::dossier).toList()).stream()
                    .map(stored -> stored.dossier().state()).collect(Collectors.toMap(DossierState::id, Function.identity()));
            Map<UUID, ApplicantKind> kinds = dossiers.values().stream()
                    .collect(Collectors.toMap(DossierState::id, state -> state.filing().applicantKind()));
            Map<UUID, Applicant> applicants = persons.applicants(kinds, actor);
            return entries.stream().filter(entry -> dossiers.containsKey(entry.dossier()))
                    .map(entry -> line(entry, dossiers.get(entry.dossier()), applicants.get(entry.dossier()))).toList();
        });
    }

    private RegisterLine line(Registers.Entry entry, DossierState state, Applicant applicant) {
        Filing filing = state.filing();
        String procedure = catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).map(Procedure::name).orElse(filing.procedure());
        return new RegisterLine(entry.number(), state, applicant, procedure, units.name(state.agency()));
    }
}
