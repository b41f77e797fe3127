package vn.motcua.local.replay.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.ReturnedBy;

/** One dossier with all its steps in the order of time. */
public final class History {

    private final int number;
    private final Source source;
    private final Offer offer;
    private final ApplicantKind applicantKind;
    private final ReturnedBy returnBy;
    private final List<Step> steps = new ArrayList<>(8);

    History(int number, Source source, Offer offer, ApplicantKind applicantKind, ReturnedBy returnBy) {
        this.number = number;
        this.source = source;
        this.offer = offer;
        this.applicantKind = applicantKind;
        this.returnBy = returnBy;
    }

    /** The older system's reference of the dossier, for instance KT22-001234. */
    public String ref() {
        return "KT%02d-%06d".formatted(source.year() % 100, number);
    }

    /** Its place among all dossiers, from 1, in the order in which they began. */
    public int number() {
        return number;
    }

    /** Where it came from. */
    public Source source() {
        return source;
    }

    /** The procedure. */
    public Offer offer() {
        return offer;
    }

    /** What the applicant is. */
    public ApplicantKind applicantKind() {
        return applicantKind;
    }

    /** How the applicant wants the result. */
    public ReturnedBy returnBy() {
        return returnBy;
    }

    /** What happened, in the order of time. */
    public List<Step> steps() {
        return steps;
    }

    /** When it began. */
    public LocalDateTime begins() {
        return steps.get(0).at();
    }

    /** Forgets what happened after that moment. */
    void endAt(LocalDateTime end) {
        steps.removeIf(step -> step.at().isAfter(end));
    }
}
