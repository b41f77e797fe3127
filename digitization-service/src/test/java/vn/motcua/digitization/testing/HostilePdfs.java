package vn.motcua.digitization.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs that want more than to be looked at. */
public final class HostilePdfs {

    private static final int MEGABYTE = 1 << 20;

    /** Something done to a document of one page before it is written. */
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    private HostilePdfs() {
    }

    /** A document of one page, changed. With object streams, as writers do today. */
    public static byte[] pdf(Change change) {
        return pdf(change, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** The same, every object readable in the file as it was before PDF 1.5. */
    public static byte[] plainPdf(Change change) {
        return pdf(change, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] pdf(Change change, CompressParameters compression) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            change.to(document);
            document.save(out, compression);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An action of that kind. */
    public static COSDictionary action(String kind) {
        COSDictionary action = dictionary(Map.of("Type", name("Action"), "S", name(kind)));
        action.setString(COSName.JS, "app.alert(1)");
        return action;
    }

    /** The document runs that when it is opened. */
    public static Change onOpening(String kind) {
        return document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action(kind));
    }

    /** A name tree of the catalogue, such as JavaScript or EmbeddedFiles, with one entry. */
    public static Change named(String tree, COSBase value) {
        return document -> {
            COSDictionary leaf = dictionary(Map.of("Names", array(new COSString("a"), value)));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, dictionary(Map.of(tree, leaf)));
        };
    }

    /** That action when the page is shown. */
    public static Change onPage(String kind) {
        return document -> document.getPage(0).getCOSObject().setItem(COSName.AA, dictionary(Map.of("O", action(kind))));
    }

    /** An annotation of that subtype, changed. */
    public static Change annotation(String subtype, Consumer<COSDictionary> more) {
        return document -> {
            COSDictionary annotation = dictionary(Map.of("Type", COSName.ANNOT, "Subtype", name(subtype),
                    "Rect", array(COSInteger.ONE, COSInteger.ONE, COSInteger.THREE, COSInteger.THREE)));
            more.accept(annotation);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, array(annotation));
        };
    }

    /** A form with one field that does that when it is left. */
    public static Change onField(String kind) {
        return document -> {
            COSDictionary field = dictionary(Map.of("FT", COSName.TX, "AA", dictionary(Map.of("V", action(kind)))));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, dictionary(Map.of("Fields", array(field))));
        };
    }

    /** An embedded file's specification. */
    public static COSDictionary fileSpecification() {
        var file = new COSStream();
        try (var out = file.createOutputStream()) {
            out.write("MZ".getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.setItem(COSName.TYPE, name("EmbeddedFile"));
        return dictionary(Map.of("Type", COSName.FILESPEC, "F", new COSString("a.exe"), "EF", dictionary(Map.of("F", file))));
    }

    /** XMP of the catalogue, packed or not, with or without a stream type that says what it is. */
    public static Change metadata(String xmp, Charset charset, boolean packed, boolean typed) {
        return document -> {
            COSStream stream = stream(document, xmp.getBytes(charset), packed);
            if (typed) {
                stream.setItem(COSName.TYPE, COSName.METADATA);
                stream.setItem(COSName.SUBTYPE, name("XML"));
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
        };
    }

    /** A page drawing that unpacks to so many megabytes, packed twice where wanted. */
    public static Change drawing(int megabytes, boolean twice) {
        return document -> {
            byte[] once = deflated(megabytes);
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(twice ? deflated(once) : once);
            }
            stream.setItem(COSName.FILTER, twice ? array(COSName.FLATE_DECODE, COSName.FLATE_DECODE) : COSName.FLATE_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        };
    }

    /** An image that says it has that size, and unpacks to so many megabytes. */
    public static Change image(int width, int height, int megabytes) {
        return document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(deflated(megabytes));
            }
            describe(stream, width, height);
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            show(document, stream);
        };
    }

    /** A whole image that fills the page, as JPEG or without loss. */
    public static Change image(BufferedImage image, boolean jpeg) {
        return document -> {
            var object = jpeg ? JPEGFactory.createFromImage(document, image) : LosslessFactory.createFromImage(document, image);
            try (var drawing = new PDPageContentStream(document, document.getPage(0))) {
                PDRectangle page = document.getPage(0).getMediaBox();
                drawing.drawImage(object, 0, 0, page.getWidth(), page.getHeight());
            }
        };
    }

    /** An image whose data is what is given, said to be of that size and coded so. */
    public static Change coded(COSName codec, byte[] data, int width, int height) {
        return document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(data);
            }
            describe(stream, width, height);
            stream.setItem(COSName.FILTER, codec);
            show(document, stream);
        };
    }

    /** A drawing with an image of that size in it, whose data unpacks to so many megabytes. */
    public static Change inline(int width, int height, int megabytes) {
        return document -> {
            var drawing = new ByteArrayOutputStream();
            drawing.write(("q BI /W " + width + " /H " + height + " /BPC 8 /CS /G /F /Fl ID ").getBytes(StandardCharsets.ISO_8859_1));
            drawing.write(deflated(megabytes));
            drawing.write("\nEI Q\n".getBytes(StandardCharsets.ISO_8859_1));
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream(document, drawing.toByteArray(), true));
        };
    }

    /** A file whose object stream unpacks to so many megabytes; {@code dictionary} stands before its data. */
    public static byte[] objectStream(String dictionary, int megabytes) {
        byte[] packed = deflated(megabytes);
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.7\n1 0 obj\n" + dictionary.replace("LEN", "" + packed.length) + "\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(packed);
        out.writeBytes(("\nendstream\nendobj\n2 0 obj <</Type/Catalog/Pages 3 0 R>> endobj\n"
                + "3 0 obj <</Type/Pages/Count 1/Kids[4 0 R]>> endobj\n4 0 obj <</Type/Page/Parent 3 0 R/MediaBox[0 0 595 842]>> endobj\n"
                + "trailer <</Root 2 0 R>>\nstartxref\n0\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** The name. */
    public static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** An array of these. */
    public static COSArray array(COSBase... items) {
        var array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    /** A dictionary of these. */
    public static COSDictionary dictionary(Map<String, ? extends COSBase> entries) {
        var dictionary = new COSDictionary();
        entries.forEach((key, value) -> dictionary.setItem(name(key), value));
        return dictionary;
    }

    private static void describe(COSStream stream, int width, int height) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    }

    private static void show(PDDocument document, COSStream image) throws IOException {
        COSDictionary resources = dictionary(Map.of("XObject", dictionary(Map.of("I", image))));
        document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS,
                stream(document, "595 0 0 842 0 0 cm /I Do".getBytes(StandardCharsets.ISO_8859_1), false));
    }

    private static COSStream stream(PDDocument document, byte[] content, boolean packed) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = packed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            out.write(content);
        }
        return stream;
    }

    private static byte[] deflated(int megabytes) {
        return deflated(new byte[megabytes * MEGABYTE]);
    }

    private static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
