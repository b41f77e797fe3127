package vn.motcua.events.lifecycle;

/**
 * One paper that the applicant handed in.
 *
 * @param code     the component's code in the procedure, for instance TP01
 * @param copies   how many copies, 1 to 99
 * @param form     paper or electronic
 * @param digitize whether the law wants it digitized (TT 01/2023)
 */
public record Component(
        String code,
        int copies,
        ComponentForm form,
        boolean digitize) {
}
