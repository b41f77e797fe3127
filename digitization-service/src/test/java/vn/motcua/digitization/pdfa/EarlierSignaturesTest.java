package vn.motcua.digitization.pdfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierSignaturesTest {

    @ParameterizedTest
    @CsvSource({"TransformParams,2,,true", "TransformParams,1,,false", "TransformParams,0,All,false", "TransformParams,0,Include,true",
            "Lock,0,All,false", "Lock,0,Exclude,false", "Lock,0,Include,true", "Lock,1,Include,false"})
    void a_signature_may_forbid_a_further_one(String where, int permission, String action, boolean allowed) throws IOException {
        var rule = new COSDictionary();
        if (permission > 0) {
            rule.setInt(COSName.P, permission);
        }
        if (action != null) {
            rule.setName("Action", action);
        }
        try (var document = new PDDocument()) {
            var signature = new PDSignature();
            PDSignatureField field = field(document, signature);
            if ("Lock".equals(where)) {
                field.getCOSObject().setItem("Lock", rule);
            } else {
                var reference = new COSDictionary();
                reference.setItem(where, rule);
                var references = new COSArray();
                references.add(reference);
                signature.getCOSObject().setItem("Reference", references);
            }
            assertThat(EarlierSignatures.allowAnother(document)).isEqualTo(allowed);
        }
    }

    private static PDSignatureField field(PDDocument document, PDSignature signature) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDSignatureField(form);
        field.setValue(signature);
        form.getFields().add(field);
        return field;
    }
}
