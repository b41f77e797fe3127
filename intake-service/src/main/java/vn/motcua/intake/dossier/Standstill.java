package vn.motcua.intake.dossier;

import java.time.Instant;

import vn.motcua.events.lifecycle.StalledOn;

/**
 * A standstill that was told.
 *
 * @param waitsFor what the dossier waits for
 * @param since    since when: the last step that moved it
 * @param times    its number within this standstill, from 1
 */
public record Standstill(StalledOn waitsFor, Instant since, int times) {

    /** Whether it was told already, where that was told last. */
    boolean wasTold(Standstill last) {
        return last != null && last.waitsFor == waitsFor && last.since.equals(since) && last.times >= times;
    }
}
