package vn.motcua.digitization.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.motcua.digitization.DigitizationProblem.DAMAGED_FILE;
import static vn.motcua.digitization.DigitizationProblem.FILE_WITH_ATTACHMENTS;
import static vn.motcua.digitization.DigitizationProblem.IMAGE_TOO_LARGE;
import static vn.motcua.digitization.DigitizationProblem.LAUNCHING_FILE;
import static vn.motcua.digitization.DigitizationProblem.SCRIPTED_FILE;
import static vn.motcua.digitization.DigitizationProblem.UNPACKS_TOO_FAR;
import static vn.motcua.digitization.DigitizationProblem.UNREADABLE_IMAGE;
import static vn.motcua.digitization.DigitizationProblem.UNSAFE_METADATA;
import static vn.motcua.digitization.testing.HostilePdfs.action;
import static vn.motcua.digitization.testing.HostilePdfs.annotation;
import static vn.motcua.digitization.testing.HostilePdfs.array;
import static vn.motcua.digitization.testing.HostilePdfs.coded;
import static vn.motcua.digitization.testing.HostilePdfs.dictionary;
import static vn.motcua.digitization.testing.HostilePdfs.drawing;
import static vn.motcua.digitization.testing.HostilePdfs.fileSpecification;
import static vn.motcua.digitization.testing.HostilePdfs.image;
import static vn.motcua.digitization.testing.HostilePdfs.inline;
import static vn.motcua.digitization.testing.HostilePdfs.metadata;
import static vn.motcua.digitization.testing.HostilePdfs.named;
import static vn.motcua.digitization.testing.HostilePdfs.objectStream;
import static vn.motcua.digitization.testing.HostilePdfs.onField;
import static vn.motcua.digitization.testing.HostilePdfs.onOpening;
import static vn.motcua.digitization.testing.HostilePdfs.onPage;
import static vn.motcua.digitization.testing.HostilePdfs.pdf;
import static vn.motcua.digitization.testing.HostilePdfs.plainPdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.testing.HostilePdfs.Change;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.kit.problem.Problem;

class HostilePdfTest {

    private static final PaperLimits LIMITS = new PaperLimits(20_000_000, 500, 100, 500, 100);
    private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></x:xmpmeta>";
    private static final String XXE = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + XMP;
    /** One segment, the page's information: 60,000 wide and high. */
    private static final byte[] HUGE_JBIG2 = HexFormat.of().parseHex("00000000" + "30" + "00" + "01" + "00000013"
            + "0000ea600000ea60" + "0000000000000000" + "000000");

    @TempDir
    Path folder;

    static Stream<Arguments> acting() {
        return Stream.of(
                arguments("JavaScript when opened", onOpening("JavaScript"), SCRIPTED_FILE),
                arguments("JavaScript by name", named("JavaScript", action("JavaScript")), SCRIPTED_FILE),
                arguments("JavaScript by name that hides its kind", named("JavaScript", new COSString("app.alert(1)")), SCRIPTED_FILE),
                arguments("JavaScript on a page", onPage("JavaScript"), SCRIPTED_FILE),
                arguments("JavaScript in a link", annotation("Link", a -> a.setItem(COSName.A, action("JavaScript"))), SCRIPTED_FILE),
                arguments("JavaScript after another action", annotation("Link", a -> a.setItem(COSName.A,
                        dictionary(Map.of("S", COSName.getPDFName("URI"), "Next", array(action("JavaScript")))))), SCRIPTED_FILE),
                arguments("JavaScript in a form's field", onField("JavaScript"), SCRIPTED_FILE),
                arguments("JavaScript in a video's action", onPage("Rendition"), SCRIPTED_FILE),
                arguments("a dynamic form", (Change) d -> d.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM,
                        dictionary(Map.of("XFA", new COSString("<xdp/>")))), SCRIPTED_FILE),
                arguments("a program started when opened", onOpening("Launch"), LAUNCHING_FILE),
                arguments("a program started by a link", annotation("Link", a -> a.setItem(COSName.A, action("Launch"))), LAUNCHING_FILE),
                arguments("a form sent away", onField("SubmitForm"), LAUNCHING_FILE),
                arguments("a file embedded by name", named("EmbeddedFiles", fileSpecification()), FILE_WITH_ATTACHMENTS),
                arguments("an associated file", (Change) d -> d.getDocumentCatalog().getCOSObject()
                        .setItem(COSName.AF, array(fileSpecification())), FILE_WITH_ATTACHMENTS),
                arguments("a file in an annotation", annotation("FileAttachment", a -> a.setItem(COSName.FS, fileSpecification())), FILE_WITH_ATTACHMENTS),
                arguments("a portfolio", (Change) d -> d.getDocumentCatalog().getCOSObject()
                        .setItem(COSName.getPDFName("Collection"), dictionary(Map.of("View", COSName.D))), FILE_WITH_ATTACHMENTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acting")
    void a_pdf_that_acts_or_carries_files_is_refused_wherever_that_hangs(String what, Change change, DigitizationProblem why) {
        refused(pdf(change), why);
        refused(plainPdf(change), why);
    }

    static Stream<Arguments> metadataAndEncodings() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32"))
                .flatMap(charset -> Stream.of(true, false).map(packed -> arguments(charset, packed)));
    }

    @ParameterizedTest(name = "{0}, packed: {1}")
    @MethodSource("metadataAndEncodings")
    void metadata_that_declares_entities_is_refused_in_every_encoding(Charset charset, boolean packed) {
        refused(pdf(metadata(XXE, charset, packed, true)), UNSAFE_METADATA);
        refused(pdf(metadata(XXE, charset, packed, false)), UNSAFE_METADATA);
        refused(pdf(metadata(XXE.replace("DOCTYPE", "doctype"), charset, packed, true)), UNSAFE_METADATA);
        taken(pdf(metadata(XMP, charset, packed, true)));
    }

    @Test
    void metadata_in_an_encoding_that_hides_its_letters_is_refused() {
        refused(pdf(metadata(XXE, Charset.forName("IBM037"), true, true)), UNSAFE_METADATA);
        refused(pdf(metadata("<?xml version='1.0' encoding='UTF-7'?>" + XMP, StandardCharsets.UTF_8, true, true)), UNSAFE_METADATA);
    }

    static Stream<Arguments> bombs() {
        BufferedImage wide = new BufferedImage(12_000, 12_000, BufferedImage.TYPE_BYTE_BINARY);
        return Stream.of(
                arguments("a drawing of 70 MB", pdf(drawing(70, false)), UNPACKS_TOO_FAR),
                arguments("a drawing packed twice", pdf(drawing(70, true)), UNPACKS_TOO_FAR),
                arguments("an image of 60,000 × 60,000", pdf(image(60_000, 60_000, 1)), IMAGE_TOO_LARGE),
                arguments("an image of negative size", pdf(image(-1, 100, 1)), DAMAGED_FILE),
                arguments("an image that holds far more than it says", pdf(image(100, 100, 20)), UNPACKS_TOO_FAR),
                arguments("a whole image over the limit", pdf(image(wide, false)), IMAGE_TOO_LARGE),
                arguments("a JPEG that is larger than the PDF says", pdf(coded(COSName.DCT_DECODE, hugeJpeg(), 100, 100)), IMAGE_TOO_LARGE),
                arguments("a JBIG2 that is larger than the PDF says", pdf(coded(COSName.JBIG2_DECODE, HUGE_JBIG2, 100, 100)), IMAGE_TOO_LARGE),
                arguments("a fax that is larger than the PDF says", pdf(fax()), IMAGE_TOO_LARGE),
                arguments("a JPEG 2000, which nothing here opens", pdf(coded(COSName.JPX_DECODE, new byte[100], 100, 100)), UNREADABLE_IMAGE),
                arguments("an image within a drawing, too large", pdf(inline(60_000, 60_000, 1)), IMAGE_TOO_LARGE),
                arguments("an image within a drawing, too full", pdf(inline(100, 100, 20)), UNPACKS_TOO_FAR),
                arguments("an object stream of 20 MB", objectStream("<</Type/ObjStm/N 1/First 5/Length LEN/Filter/FlateDecode>>", 20), UNPACKS_TOO_FAR),
                arguments("an object stream with an escaped name", objectStream("<</Type/Obj#53tm/N 1/Fi#72st 5/Length LEN/Filter/Fl#61teDecode>>", 20), UNPACKS_TOO_FAR),
                arguments("an object stream without its type", objectStream("<</N 1/First 5/Length LEN/Filter [ /FlateDecode ]>>", 20), UNPACKS_TOO_FAR),
                arguments("an object stream behind a comment", objectStream("<</Type/ObjStm/N 1/First 5\n%1 0 obj <<\n/Length LEN/Filter/FlateDecode>>", 20), UNPACKS_TOO_FAR),
                arguments("an object stream behind much room", objectStream("<</Type/ObjStm/N 1/First 5" + " ".repeat(40_000) + "/Length LEN/Filter/FlateDecode>>", 20), UNPACKS_TOO_FAR),
                arguments("an object stream packed twice", objectStream("<</Type/ObjStm/N 1/First 5/Length LEN/Filter[/FlateDecode/FlateDecode]>>", 1), UNPACKS_TOO_FAR),
                arguments("an object stream that pretends to be an image", objectStream("<</Type/XObject/Subtype/Image/N 1/First 5/Length LEN/Filter/FlateDecode>>", 20), UNPACKS_TOO_FAR),
                arguments("a cross-reference stream of 20 MB", objectStream("<</Type/XRef/W[1 2 1]/Size 9/Length LEN/Filter/FlateDecode>>", 20), UNPACKS_TOO_FAR),
                arguments("rows too wide to be kept", objectStream("<</Type/ObjStm/N 1/First 5/DecodeParms<</Predictor 12/Columns 2000000000>>/Length LEN/Filter/FlateDecode>>", 1), UNPACKS_TOO_FAR),
                arguments("a page of 5 by 5 metres", pdf(d -> d.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400))), IMAGE_TOO_LARGE),
                arguments("a page of 1 by 1 point", pdf(d -> d.getPage(0).setMediaBox(new PDRectangle(1, 1))), DigitizationProblem.IMAGE_TOO_SMALL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_small_pdf_that_unpacks_to_too_much_is_refused(String what, byte[] file, DigitizationProblem why) {
        refused(file, why);
    }

    @Test
    void what_scanners_and_writers_make_is_taken() {
        var scan = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        taken(pdf(image(scan, true)));
        taken(pdf(image(scan, false)));
        taken(plainPdf(image(scan, false)));
        taken(pdf(drawing(1, true)));
        taken(pdf(inline(1_000, 1_000, 1)));
        taken(pdf(annotation("Link", a -> a.setItem(COSName.A, dictionary(Map.of("S", COSName.getPDFName("URI"),
                "URI", new COSString("https://dichvucong.gov.vn")))))));
        taken(objectStream("<</Length LEN/Filter/FlateDecode>>", 20));
    }

    @Test
    void ten_thousand_pages_are_refused_at_once() {
        byte[] thick = pdf(d -> {
            for (int i = 0; i < 10_000; i++) {
                d.addPage(new PDPage());
            }
        });
        refused(thick, DigitizationProblem.TOO_MANY_PAGES);
    }

    private static Change fax() {
        return d -> {
            coded(COSName.CCITTFAX_DECODE, new byte[100], 100, 100).to(d);
            var image = (COSDictionary) d.getPage(0).getResources().getCOSObject()
                    .getCOSDictionary(COSName.XOBJECT).getDictionaryObject(COSName.getPDFName("I"));
            image.setItem(COSName.DECODE_PARMS, dictionary(Map.of("K", COSInteger.get(-1),
                    "Columns", COSInteger.get(60_000), "Rows", COSInteger.get(60_000))));
        };
    }

    /** A JPEG whose frame says that it is 60,000 × 60,000. */
    private static byte[] hugeJpeg() {
        byte[] jpeg = SamplePapers.image("jpeg", 200, 200);
        for (int i = 0; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 60_000).putShort(i + 7, (short) 60_000);
                break;
            }
        }
        return jpeg;
    }

    private void refused(byte[] content, DigitizationProblem why) {
        assertThatThrownBy(() -> check(content)).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(why));
    }

    private void taken(byte[] content) {
        assertThatCode(() -> check(content)).doesNotThrowAnyException();
    }

    private PaperFacts check(byte[] content) throws IOException {
        Path file = folder.resolve("upload");
        Files.write(file, content);
        return new PaperCheck(LIMITS).check(file);
    }
}
