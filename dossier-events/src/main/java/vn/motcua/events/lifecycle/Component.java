package vn.motcua.events.lifecycle;

import vn.motcua.events.OptionalField;

/**
 * One paper that the applicant handed in.
 *
 * @param code      the component's code in the procedure, for instance TP01
 * @param copies    how many copies, 1 to 99
 * @param form      paper or electronic
 * @param digitize  whether the law wants it digitized (TT 01/2023)
 * @param original  whether it is the original, which is given back in the end (NĐ 61/2018, 20.2); null in events told before this was asked
 * @param paperType the code of the kind of paper, for instance KQ.G03.000199, by which the owner's electronic store knows it; null where it
 *                  has none
 */
public record Component(
        String code,
        int copies,
        ComponentForm form,
        boolean digitize,
        @OptionalField Boolean original,
        @OptionalField String paperType) {
}
