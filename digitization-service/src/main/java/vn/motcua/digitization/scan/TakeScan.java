package vn.motcua.digitization.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.PaperSource;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.Problem;

/**
 * Takes a scan in. The file is checked and durable in the store before the one transaction that says it is there; what
 * the transaction then refuses leaves an orphan behind, which the store does not mind.
 */
@ApplicationScoped
class TakeScan {

    @Inject
    FileGate gate;
    @Inject
    PaperStore store;
    @Inject
    TaskRegister register;
    @Inject
    EventLog eventLog;
    @Inject
    Idempotency idempotency;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** The file, checked and stored; refused before it costs anything where the dossier does not wait for it. */
    CheckedFile keep(String dossier, String component, Path file) throws IOException {
        DigitizationTask task = register.find(dossier).orElseThrow(() -> unknown(dossier));
        // A closed task still answers the upload that it already has, so only the component is looked at here.
        if (!task.requires(component)) {
            task.requireOpenFor(component);
        }
        CheckedFile scan = gate.pass(file);
        try (var content = Files.newInputStream(file)) {
            store.put(scan.sha256(), scan.facts().bytes(), content);
        }
        return scan;
    }

    /** Writes the stored file down as the dossier's component; the event goes with it when it was the last one. */
    @Transactional
    Response record(String dossier, String component, CheckedFile scan, String idempotencyKey) {
        var request = Map.of("dossier", dossier, "component", component, "sha256", scan.sha256());
        return idempotency.once(idempotencyKey, request, () -> record(dossier, component, scan));
    }

    private Response record(String dossier, String component, CheckedFile scan) {
        DigitizationTask task = register.lockByCodes(List.of(dossier)).get(dossier);
        if (task == null) {
            throw unknown(dossier);
        }
        if (task.holds(component, scan.sha256())) {
            return Response.ok(ScanAnswer.of(task, component, scan)).location(location(scan)).build();
        }
        var now = clock.instant();
        var paper = new Paper(Ids.next(), component, scan.sha256(), scan.facts().kind().mediaType(), scan.facts().pages(),
                scan.facts().bytes(), PaperSource.SCAN, now, caller.performer());
        var digitized = task.takeIn(paper);
        register.save(List.of(task), now);
        digitized.ifPresent(fact -> eventLog.append(new NewEvent(task.dossier().id(), fact, now, caller.actor())));
        return Response.created(location(scan)).entity(ScanAnswer.of(task, component, scan)).build();
    }

    private static URI location(CheckedFile scan) {
        return URI.create("/api/v1/papers/" + scan.sha256());
    }

    private static Problem unknown(String dossier) {
        return new Problem(DigitizationProblem.DOSSIER_NOT_KNOWN_YET, dossier);
    }
}
