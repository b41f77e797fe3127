package vn.motcua.digitization.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.LegalDay;
import vn.motcua.digitization.confirmation.ReadValues;
import vn.motcua.digitization.keeping.DeletedPapers;
import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.PaperSource;
import vn.motcua.digitization.task.RequiredComponent;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.Problem;

/** Offers papers that the applicant holds already, and takes one in the place of a scan. */
@ApplicationScoped
class ReusePaper {

    @Inject
    TaskRegister register;
    @Inject
    OwnersStore owners;
    @Inject
    PaperFiles files;
    @Inject
    DeletedPapers deleted;
    @Inject
    ReadValues values;
    @Inject
    Idempotency idempotency;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** Empty where the component has no kind of paper, or nothing is known of the applicant. */
    List<Offer> offers(String dossier, String component) throws IOException {
        DigitizationTask task = register.require(dossier);
        List<Offer> offers = new ArrayList<>();
        for (OwnedPaper owned : held(task, component)) {
            Map<String, String> confirmed = new TreeMap<>();
            values.confirmed(owned.paper()).forEach((field, value) -> confirmed.put(field.name(), value));
            offers.add(new Offer(owned.paper(), owned.file().sha256(), owned.file().pages(), confirmed, owned.issuedOn(), owned.validUntil(),
                    owned.dossier(), owned.keptAt()));
        }
        return offers;
    }

    /** Takes a paper that is offered; a {@link Problem} where it is not, or not any more. */
    @Transactional
    Response reuse(String dossier, String component, UUID chosen, String idempotencyKey) {
        var request = Map.of("dossier", dossier, "component", component, "paper", chosen.toString());
        return idempotency.once(idempotencyKey, request, () -> {
            DigitizationTask task = register.lock(dossier);
            task.requireOpenFor(component);
            OwnedPaper owned = held(task, component).stream().filter(offer -> offer.paper().equals(chosen)).findFirst()
                    .orElseThrow(() -> new Problem(DigitizationProblem.NOT_IN_OWNERS_STORE));
            return take(task, component, owned);
        });
    }

    private Response take(DigitizationTask task, String component, OwnedPaper owned) {
        Instant now = clock.instant();
        String type = task.requirement(component).map(RequiredComponent::paperType).orElseThrow();
        Paper paper = Paper.held(Ids.next(), component, type, PaperSource.REUSE, owned.file(), now, caller.performer());
        var told = task.reuse(paper, owned.dossier());
        register.save(task, told, now, caller.actor());
        deleted.refuse(owned.file().sha256());
        files.add(paper.id(), FileRole.SIGNED, List.of(owned.file()));
        return Response.created(URI.create("/api/v1/papers/" + owned.file().sha256())).entity(Reused.of(task, paper)).build();
    }

    private List<OwnedPaper> held(DigitizationTask task, String component) {
        String owner = task.dossier().ownerHash();
        String type = task.requirement(component).map(RequiredComponent::paperType).orElse(null);
        return owner == null || type == null ? List.of() : owners.offers(owner, type, LegalDay.of(clock.instant()));
    }
}
