package vn.motcua.intake.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import vn.motcua.intake.lookup.Answers;
import vn.motcua.intake.lookup.DossierView;
import vn.motcua.intake.search.SearchScope;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** What happens at the counter: receives, and tells what else the clerk should know. Call it inside a transaction. */
@ApplicationScoped
public class Counter {

    private static final Set<String> RECEIVING = Set.of(Roles.RECEIVER, Roles.PORTAL);
    private static final String FIELDS = "fields";

    @Inject
    ReceiveDossier receiveDossier;
    @Inject
    Duplicates duplicates;
    @Inject
    Caller caller;

    /** Receives one: 201 with its address. */
    public Response receive(DossierRequest request) {
        return receive(request, List.of());
    }

    /**
     * Receives one: 201 with its address.
     *
     * @param wrong fields beside the request; they are named with the request's own
     */
    public Response receive(DossierRequest request, List<FieldError> wrong) {
        CheckedReception checked = receiveDossier.check(request, wrong);
        List<PossibleDuplicate> found = duplicates.of(checked, SearchScope.of(caller, RECEIVING));
        StoredDossier stored = receiveDossier.file(List.of(checked)).get(0);
        return Response.fromResponse(Answers.created(stored)).entity(answer(stored, checked, found)).build();
    }

    /**
     * Receives all or none, in their order.
     *
     * @throws Problem naming every wrong field of every request
     */
    List<ReceptionAnswer> receiveAll(List<DossierRequest> requests) {
        List<CheckedReception> checked = checkAll(requests);
        SearchScope scope = SearchScope.of(caller, RECEIVING);
        List<List<PossibleDuplicate>> found = checked.stream().map(one -> duplicates.of(one, scope)).toList();
        List<StoredDossier> stored = receiveDossier.file(checked);
        List<ReceptionAnswer> answers = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            answers.add(answer(stored.get(i), checked.get(i), found.get(i)));
        }
        return answers;
    }

    private List<CheckedReception> checkAll(List<DossierRequest> requests) {
        List<CheckedReception> checked = new ArrayList<>();
        List<FieldError> wrong = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            String place = "dossiers[" + i + "]";
            try {
                checked.add(receiveDossier.check(requests.get(i), List.of()));
            } catch (Problem problem) {
                if (!(problem.members().get(FIELDS) instanceof List<?> fields)) {
                    throw problem.with("dossier", place);
                }
                fields.forEach(field -> wrong.add(in(place, (FieldError) field)));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.ofFields(wrong.stream().distinct().sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message)).toList());
        }
        return checked;
    }

    /** What all dossiers of a bulk reception share is named once. */
    private static FieldError in(String place, FieldError error) {
        return BulkReception.isShared(error.field()) ? error : new FieldError(place + "." + error.field(), error.message());
    }

    private static ReceptionAnswer answer(StoredDossier stored, CheckedReception checked, List<PossibleDuplicate> duplicates) {
        return new ReceptionAnswer(DossierView.of(stored.dossier().state()), FewerCopies.of(checked.reception()), duplicates);
    }
}
