package vn.motcua.digitization.signing;

import vn.motcua.digitization.task.SignAs;

/**
 * The words of a kind of signature.
 *
 * @param heading what stands above the organisation's name; may be empty
 * @param reason  why it is signed, as signature panels show it
 */
record SignatureWords(String heading, String reason) {

    private static final SignatureWords ORGANISATION = new SignatureWords("", "Số hóa giấy tờ, tài liệu");
    private static final SignatureWords CERTIFIED_COPY = new SignatureWords("Bản sao điện tử được chứng thực từ bản chính",
            "Chứng thực điện tử bản sao từ bản chính");

    static SignatureWords of(SignAs kind) {
        return kind == SignAs.CERTIFIED_COPY ? CERTIFIED_COPY : ORGANISATION;
    }
}
