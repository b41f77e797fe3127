package vn.motcua.intake.printing;

import java.time.LocalDate;

/**
 * A form as one circular has it.
 *
 * @param name       the stable name
 * @param instrument the circular, as it is cited
 * @param number     the form's number in it, for instance 01
 * @param title      the form's title
 * @param symbol     what follows the number that each paper gets, for instance PXL; null where the papers are not numbered
 * @param template   the name of the template
 * @param from       the first day
 * @param to         the last day, inclusive; null while it is in force
 * @param certainty  whether this was read in the instrument ({@code certain}) or is {@code probable}
 */
public record FormDefinition(FormName name, String instrument, String number, String title, String symbol, String template,
                             LocalDate from, LocalDate to, String certainty) {

    /** Whether it is in force on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The title in capitals, as it stands above the paper. */
    public String heading() {
        return title.toUpperCase(Words.VIETNAMESE);
    }
}
