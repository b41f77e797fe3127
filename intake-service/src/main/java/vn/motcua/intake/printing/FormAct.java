package vn.motcua.intake.printing;

import java.util.List;

/**
 * What a form says beside its head, dossier and applicant, in words ready to be printed; templates know it as {@code act}.
 * This is what a province's own templates rely on: components may be added, none renamed.
 */
public sealed interface FormAct {

    /**
     * A paper that was handed in.
     *
     * @param name   what it is
     * @param form   paper or file, in Vietnamese
     * @param copies how many
     */
    record Item(String name, String form, int copies) {
    }

    /**
     * Form 01.
     *
     * @param copies     for whom each copy is
     * @param sets       how many complete sets were handed in, with two digits
     * @param term       the legal term
     * @param receivedAt when, to the minute
     * @param dueAt      when the result is due, as told at reception
     * @param collectAt  where the result will be handed out
     * @param volume     the volume of the register; null where the dossier stands in none
     * @param entry      its number there; null likewise
     * @param receiver   the staff code
     */
    record Receipt(List<String> copies, List<Item> components, String sets, String term, String receivedAt, String dueAt, String collectAt,
                   String volume, Integer entry, String receiver) implements FormAct {
    }

    /**
     * Form 02.
     *
     * @param round   1 for the first request
     * @param items   what is to be completed
     * @param contact a telephone number; null where none is configured
     * @param officer the staff code
     */
    record Supplement(int round, List<String> items, String reason, String contact, String officer) implements FormAct {
    }

    /**
     * Form 03.
     *
     * @param decided whether the agency turned it down after examination; otherwise it was not taken in
     * @param officer the staff code
     */
    record Refusal(boolean decided, String reason, String officer) implements FormAct {
    }

    /**
     * Form 04.
     *
     * @param receivedDay the day of reception, at the beginning of a sentence
     * @param dueAt       the due time that will be missed
     * @param appointedAt the new one
     */
    record Apology(String receivedDay, String dueAt, String reason, String appointedAt) implements FormAct {
    }

    /**
     * Form 05 of TT 03/2025.
     *
     * @param receivedDay the day of reception, at the beginning of a sentence
     * @param stoppedAt   when processing stopped
     */
    record Stop(String receivedDay, String stoppedAt, String reason) implements FormAct {
    }

    /**
     * The control slip.
     *
     * @param lead         the agency that decides
     * @param coordinating the agencies asked for an opinion; null where there were none
     * @param steps        the latest hand-overs, oldest first
     * @param left         how many earlier ones are left out
     */
    record Slip(String lead, String coordinating, List<SlipStep> steps, int left) implements FormAct {
    }

    /**
     * A hand-over.
     *
     * @param agency   the body that acts
     * @param at       when, to the minute
     * @param giver    who gives
     * @param receiver who takes
     * @param early    whether the term of this step was undercut; at most one of the three is true
     * @param onTime   whether it was kept
     * @param overdue  whether it was missed
     * @param note     what happened
     */
    record SlipStep(String agency, String at, String giver, String receiver, boolean early, boolean onTime, boolean overdue, String note) {
    }

    /**
     * A volume of the register.
     *
     * @param first     the first number in it
     * @param last      the last number in it
     * @param openedDay when the year's register was opened
     * @param closedDay when it was closed; null while it is open
     * @param total     how many dossiers the year's register has
     */
    record Register(int year, int volume, int first, int last, String openedDay, String closedDay, int total, List<RegisterRow> rows)
            implements FormAct {
    }

    /**
     * A line of the register.
     *
     * @param sets       how many complete sets
     * @param contact    address and telephone
     * @param agency     the agency that decides
     * @param receivedAt brief; so are the other times, empty where it has not come to that
     * @param returnBy   how the result was or will be handed out
     * @param note       how else it ended, or that it was re-appointed; may be empty
     */
    record RegisterRow(int number, String code, String procedure, int sets, String applicant, String contact, String agency,
                       String receivedAt, String dueAt, String returnedAt, String returnBy, String note) {
    }
}
