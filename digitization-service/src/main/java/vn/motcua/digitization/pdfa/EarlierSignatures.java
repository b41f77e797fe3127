package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What the signatures that a PDF brings along allow to be done with it. */
final class EarlierSignatures {

    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
    private static final COSName LOCK = COSName.getPDFName("Lock");
    private static final COSName ACTION = COSName.getPDFName("Action");
    /** The permission that allows no change at all, not even a signature (ISO 32000-1, 12.8.2.2). */
    private static final int NOTHING = 1;
    /** Locks fields that come later, too (ISO 32000-1, 12.7.4.5). */
    private static final Set<String> LOCK_NEW_FIELDS = Set.of("All", "Exclude");

    private EarlierSignatures() {
    }

    /** Whether all of them still hold when a further one is added. */
    static boolean allowAnother(PDDocument document) throws IOException {
        List<COSDictionary> rules = new ArrayList<>();
        for (PDSignature signature : document.getSignatureDictionaries()) {
            COSArray references = signature.getCOSObject().getCOSArray(REFERENCE);
            for (int i = 0; references != null && i < references.size(); i++) {
                if (references.getObject(i) instanceof COSDictionary reference) {
                    rules.add(reference.getCOSDictionary(TRANSFORM_PARAMS));
                }
            }
        }
        for (PDSignatureField field : document.getSignatureFields()) {
            rules.add(field.getCOSObject().getCOSDictionary(LOCK));
        }
        return rules.stream().noneMatch(EarlierSignatures::forbidAnother);
    }

    private static boolean forbidAnother(COSDictionary rule) {
        return rule != null && (rule.getInt(COSName.P, 0) == NOTHING || LOCK_NEW_FIELDS.contains(rule.getNameAsString(ACTION, "")));
    }
}
