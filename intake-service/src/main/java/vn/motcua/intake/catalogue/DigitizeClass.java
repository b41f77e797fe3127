package vn.motcua.intake.catalogue;

import java.util.Locale;

/** Why a component must be digitized (TT 01/2023/TT-VPCP). */
public enum DigitizeClass {
    /** (i) It is the result of an earlier procedure. */
    I,
    /** (ii) The law of its sector asks for it. */
    II,
    /** (iii) The Minister or the provincial Chair listed it. */
    III;

    /** As the data files write it: {@code i}, {@code ii} or {@code iii}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
