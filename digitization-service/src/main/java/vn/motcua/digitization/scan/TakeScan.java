package vn.motcua.digitization.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.digitization.keeping.DeletedPapers;
import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.register.PaperWaits;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.PaperSource;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.PaperUse;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.idempotency.Idempotency;

/** Takes a stored upload in as a component or a result of a dossier, in one transaction; the workers do the rest. */
@ApplicationScoped
public class TakeScan {

    @Inject
    TaskRegister register;
    @Inject
    PaperFiles files;
    @Inject
    DeletedPapers deleted;
    @Inject
    Idempotency idempotency;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    Event<PaperWaits> waiting;

    /** Refuses an upload before it costs anything where the dossier does not wait for it. */
    void expect(String dossier, String component) {
        DigitizationTask task = register.require(dossier);
        // A closed task still answers the upload that it already has, so only the component is looked at here.
        if (!task.requires(component)) {
            task.requireOpenFor(component);
        }
    }

    /** Writes an upload down as the dossier's component. */
    @Transactional
    Response component(String dossier, String component, Upload upload, String idempotencyKey) {
        return idempotency.once(idempotencyKey, request(dossier, component, upload), () -> {
            DigitizationTask task = register.lock(dossier);
            String type = task.requirement(component).map(need -> need.paperType()).orElse(null);
            return take(task, PaperUse.COMPONENT, component, type, upload);
        });
    }

    /** Writes an upload down as what the agency decided: a paper of that type. */
    @Transactional
    public Response result(String dossier, String type, Upload upload, String idempotencyKey) {
        return idempotency.once(idempotencyKey, request(dossier, type, upload),
                () -> take(register.lock(dossier), PaperUse.RESULT, type, type, upload));
    }

    private static Map<String, String> request(String dossier, String component, Upload upload) {
        return Map.of("dossier", dossier, "component", component, "upload", upload.hash());
    }

    private Response take(DigitizationTask task, PaperUse use, String component, String paperType, Upload upload) {
        Optional<Paper> same = task.paper(use, component).filter(paper -> paper.upload().equals(upload.hash()));
        if (same.isPresent()) {
            return Response.ok(ScanAnswer.of(task, same.get())).location(location(same.get())).build();
        }
        Instant now = clock.instant();
        var paper = new Paper(Ids.next(), use, component, paperType, PaperState.WAITING, PaperSource.SCAN, upload.signAs(), upload.hash(),
                upload.first(), null, now, caller.performer());
        if (use == PaperUse.COMPONENT) {
            task.takeIn(paper);
        } else {
            task.takeInResult(paper);
        }
        register.save(List.of(task), now);
        upload.files().stream().map(StoredFile::sha256).distinct().sorted().forEach(deleted::refuse);
        files.add(paper.id(), FileRole.ORIGINAL, upload.files());
        if (upload.plan() != null) {
            files.setPlan(paper.id(), upload.plan());
        }
        waiting.fire(new PaperWaits(paper.id()));
        return Response.created(location(paper)).entity(ScanAnswer.of(task, paper)).build();
    }

    private static URI location(Paper paper) {
        return URI.create("/api/v1/scans/" + paper.id());
    }
}
