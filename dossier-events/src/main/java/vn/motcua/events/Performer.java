package vn.motcua.events;

import java.util.Objects;

/**
 * Who did a step: a staff code, never a name.
 *
 * @param staff    the staff code of the unit's roster; null when a citizen or a system did it
 * @param employer who employs that person at the time of the step
 * @param unit     the code of the unit on whose behalf the step was done; null for citizens
 */
public record Performer(@OptionalField String staff, Employer employer, @OptionalField String unit) {

    public Performer {
        Objects.requireNonNull(employer, "employer");
    }

    /** The citizen or enterprise, through the national portal or at the counter. */
    public static Performer applicant() {
        return new Performer(null, Employer.NONE, null);
    }

    /** Rules that run by themselves, such as a resumed clock after a payment. */
    public static Performer system() {
        return new Performer(null, Employer.NONE, null);
    }
}
