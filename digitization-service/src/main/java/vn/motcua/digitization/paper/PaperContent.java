package vn.motcua.digitization.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.task.Codes;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.Problem;

/** Lets a caller at a paper's content, and puts that on record before the first byte is read. */
@ApplicationScoped
class PaperContent {

    @Inject
    VisibleDossiers visible;
    @Inject
    PaperArchive archive;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** What is stored under that hash; a {@link Problem} where the caller may see no such paper, or where it was deleted. */
    PaperArchive.Stored open(String sha256, String dossier, AccessPurpose purpose) {
        boolean possible = ContentHash.isHash(sha256) && (dossier == null || Codes.isPlausible(dossier))
                && (visible.worksForAllUnits() || caller.unit() != null);
        if (!possible) {
            throw new Problem(DigitizationProblem.PAPER_NOT_FOUND);
        }
        String onlyUnit = visible.worksForAllUnits() ? null : caller.unit();
        var access = new PaperArchive.Access(dossier, onlyUnit, caller.actor(), purpose);
        var stored = archive.access(sha256, access, clock.instant()).orElseThrow(() -> new Problem(DigitizationProblem.PAPER_NOT_FOUND));
        if (stored.deletedAt() != null) {
            throw new Problem(DigitizationProblem.PAPER_DELETED, stored.legalBasis())
                    .with("deletedAt", stored.deletedAt()).with("legalBasis", stored.legalBasis());
        }
        return stored;
    }
}
