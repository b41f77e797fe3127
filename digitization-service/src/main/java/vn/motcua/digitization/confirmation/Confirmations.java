package vn.motcua.digitization.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.LegalDay;
import vn.motcua.digitization.extraction.Field;
import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.register.PaperWaits;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.reuse.OwnersStore;
import vn.motcua.digitization.reuse.PaperIdentity;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.Problem;

/** A person's word on a scan: these are its values, or it has to be scanned again. */
@ApplicationScoped
class Confirmations {

    @Inject
    TaskRegister register;
    @Inject
    PaperFiles files;
    @Inject
    ReadValues values;
    @Inject
    OwnersStore owners;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    Event<PaperWaits> waiting;

    /** The values, checked and in the store; nothing is confirmed yet. */
    CheckedConfirmation check(Confirmation said) {
        return CheckedConfirmation.of(said, LegalDay.of(clock.instant()));
    }

    /** Stores the values; a file that no row points to does no harm. */
    StoredFile keep(UUID scan, CheckedConfirmation said) throws IOException {
        return values.keepConfirmed(scan, said.values());
    }

    /** Writes the values down as confirmed: the paper can be signed, and it has an identity where its number is known. */
    @Transactional
    void confirm(String dossier, UUID scan, CheckedConfirmation said, StoredFile kept) {
        DigitizationTask task = register.lock(dossier);
        Paper paper = current(task, scan);
        task.confirmed(paper);
        register.save(List.of(task), clock.instant());
        files.add(scan, FileRole.CONFIRMED, List.of(kept));
        waiting.fire(new PaperWaits(scan));
        String owner = said.values().containsKey(Field.OWNER_IDENTITY) ? owners.ownerOf(said.values().get(Field.OWNER_IDENTITY))
                : task.dossier().ownerHash();
        String number = said.values().get(Field.NUMBER);
        if (owner != null && number != null && paper.paperType() != null) {
            owners.identify(scan, new PaperIdentity(owner, paper.paperType(), number, said.values().get(Field.ISSUER), said.issuedOn(),
                    said.validUntil()));
        }
    }

    /** Sends the paper back to the scanner. */
    @Transactional
    void refuse(String dossier, UUID scan, RescanReason reason) {
        Instant now = clock.instant();
        DigitizationTask task = register.lock(dossier);
        var told = task.refused(current(task, scan), reason, now, caller.performer());
        register.save(task, told, now, caller.actor());
    }

    private static Paper current(DigitizationTask task, UUID scan) {
        return task.paper(scan).orElseThrow(() -> new Problem(DigitizationProblem.SCAN_NOT_FOUND));
    }
}
