package vn.motcua.intake.reception;

import java.util.List;

import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;

/**
 * A paper of which fewer copies were handed in than the procedure asks for; the clerk is told, nothing is blocked.
 *
 * @param component its code
 * @param asked     how many are asked for
 * @param handedIn  how many there are
 */
public record FewerCopies(String component, int asked, int handedIn) {

    /** Of a reception; a file needs no copies. */
    static List<FewerCopies> of(Reception reception) {
        return reception.components().stream().filter(c -> c.form() == ComponentForm.PAPER).map(c -> of(c, reception)).filter(f -> f.handedIn < f.asked)
                .toList();
    }

    private static FewerCopies of(Component paper, Reception reception) {
        return new FewerCopies(paper.code(), reception.procedure().component(paper.code()).orElseThrow().copies(), paper.copies());
    }
}
