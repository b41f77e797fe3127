package vn.motcua.system.scenarios;

import java.util.Arrays;

/** Every form of both circulars, said here once more, beside the data that intake prints by. */
enum Form {
    RECEIPT_01(Form.OF_2018, "receipt"),
    SUPPLEMENT_02(Form.OF_2018, "supplement-request"),
    REFUSAL_03(Form.OF_2018, "refusal"),
    APOLOGY_04(Form.OF_2018, "apology"),
    CONTROL_SLIP_05(Form.OF_2018, "control-slip"),
    REGISTER_06(Form.OF_2018, "register"),
    NEW_RECEIPT_01(Form.OF_2025, "receipt"),
    NEW_SUPPLEMENT_02(Form.OF_2025, "supplement-request"),
    NEW_REFUSAL_03(Form.OF_2025, "refusal"),
    NEW_APOLOGY_04(Form.OF_2025, "apology"),
    NEW_STOP_NOTICE_05(Form.OF_2025, "stop-notice"),
    NEW_CONTROL_SLIP_06(Form.OF_2025, "control-slip"),
    NEW_REGISTER_07(Form.OF_2025, "register");

    private static final String OF_2018 = "Thông tư số 01/2018/TT-VPCP";
    private static final String OF_2025 = "Thông tư số 03/2025/TT-VPCP";

    private final String circular;
    private final String paper;

    Form(String circular, String paper) {
        this.circular = circular;
        this.paper = paper;
    }

    /** The form as the list of a dossier's forms tells of it. */
    static Form of(String circular, String number, String paper) {
        return Arrays.stream(values()).filter(f -> f.circular.equals(circular) && f.number().equals(number) && f.paper.equals(paper)).findFirst()
                .orElseThrow(() -> new AssertionError("no circular has the form " + number + ", " + paper + " of " + circular));
    }

    /** What every print of it says about itself. */
    String subject() {
        return circular + ", mẫu số " + number();
    }

    private String number() {
        return name().substring(name().length() - 2);
    }
}
