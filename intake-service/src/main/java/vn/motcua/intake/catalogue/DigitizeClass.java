package vn.motcua.intake.catalogue;

/** Why a component must be digitized (TT 01/2023/TT-VPCP). */
public enum DigitizeClass {
    /** (i) It is the result of an earlier procedure. */
    I,
    /** (ii) The law of its sector asks for it. */
    II,
    /** (iii) The Minister or the provincial Chair listed it. */
    III
}
