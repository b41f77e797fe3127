package vn.motcua.local.run;

/**
 * One call of a journey, for a reader.
 *
 * @param call   method and address
 * @param sent   the body, shortened; empty where there was none
 * @param answer the status and the body, shortened
 */
public record JourneyCall(String call, String sent, String answer) {

    private static final int LONGEST_TEXT = 600;

    static JourneyCall of(Api.Answer answer) {
        return new JourneyCall(answer.call(), shortened(answer.sent()), shortened(answer.shown()));
    }

    /** On one line, and cut where it is long. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
    }
}
