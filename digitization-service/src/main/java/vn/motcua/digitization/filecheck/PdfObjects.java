package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Looks at every object of a PDF, wherever it hangs: what acts may stand in the catalogue, on a page, a field, a bookmark or nowhere.
 * Each object is looked at once.
 */
final class PdfObjects {

    /** The most objects, direct ones counted too; each stays in memory. */
    private static final int MOST_OBJECTS = 1_000_000;
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName RENDITION = COSName.getPDFName("Rendition");

    private static final Map<COSName, DigitizationProblem> ACTIONS = Map.of(
            COSName.JAVA_SCRIPT, DigitizationProblem.SCRIPTED_FILE,
            COSName.getPDFName("Launch"), DigitizationProblem.LAUNCHING_FILE,
            COSName.getPDFName("SubmitForm"), DigitizationProblem.LAUNCHING_FILE,
            COSName.getPDFName("ImportData"), DigitizationProblem.LAUNCHING_FILE,
            COSName.getPDFName("GoToE"), DigitizationProblem.FILE_WITH_ATTACHMENTS);
    private static final Set<COSName> CARRYING_ANNOTATIONS = Set.of(COSName.getPDFName("FileAttachment"),
            COSName.getPDFName("RichMedia"), COSName.getPDFName("Movie"), COSName.getPDFName("Sound"), COSName.getPDFName("3D"));

    private final PdfStreams streams;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfObjects(PaperLimits limits) {
        streams = new PdfStreams(limits);
    }

    void check(COSDocument document) throws IOException {
        var keys = new ArrayList<COSObjectKey>(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
        }
        look(document.getTrailer());
        for (COSObjectKey key : keys) {
            COSObject object = document.getObjectFromPool(key);
            look(object == null ? null : object.getObject());
        }
    }

    private void look(COSBase root) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, root);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSArray array) {
                array.forEach(item -> push(open, item));
            } else if (next instanceof COSDictionary dictionary) {
                judge(dictionary);
                dictionary.getValues().forEach(value -> push(open, value));
            }
        }
    }

    /** References are not followed here: what they name has its own turn. */
    private void push(Deque<COSBase> open, COSBase object) {
        if ((object instanceof COSArray || object instanceof COSDictionary) && seen.add(object)) {
            if (seen.size() > MOST_OBJECTS) {
                throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
            }
            open.push(object);
        }
    }

    private void judge(COSDictionary dictionary) throws IOException {
        DigitizationProblem acts = ACTIONS.get(dictionary.getCOSName(COSName.S, COSName.NONE));
        if (acts != null) {
            throw new Problem(acts);
        }
        boolean scripts = (RENDITION.equals(dictionary.getCOSName(COSName.S)) && has(dictionary, COSName.JS))
                || isNameTree(dictionary, COSName.JAVA_SCRIPT) || has(dictionary, XFA);
        if (scripts) {
            throw new Problem(DigitizationProblem.SCRIPTED_FILE);
        }
        if (carriesFiles(dictionary)) {
            throw new Problem(DigitizationProblem.FILE_WITH_ATTACHMENTS);
        }
        if (dictionary.getDictionaryObject(COSName.METADATA) instanceof COSStream metadata) {
            streams.checkMetadata(metadata);
        }
        if (dictionary instanceof COSStream stream) {
            streams.check(stream);
        }
    }

    private static boolean carriesFiles(COSDictionary dictionary) {
        return isNameTree(dictionary, COSName.EMBEDDED_FILES)
                || dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary
                || dictionary.getDictionaryObject(COSName.AF) instanceof COSArray files && files.size() > 0
                || dictionary.getDictionaryObject(COSName.AF) instanceof COSDictionary
                || dictionary.getDictionaryObject(COLLECTION) instanceof COSDictionary
                || COSName.getPDFName("EmbeddedFile").equals(dictionary.getCOSName(COSName.TYPE))
                || CARRYING_ANNOTATIONS.contains(dictionary.getCOSName(COSName.SUBTYPE, COSName.NONE));
    }

    private static boolean isNameTree(COSDictionary dictionary, COSName name) {
        return dictionary.getDictionaryObject(name) instanceof COSDictionary tree
                && (has(tree, COSName.NAMES) || has(tree, COSName.KIDS));
    }

    private static boolean has(COSDictionary dictionary, COSName name) {
        return dictionary.getDictionaryObject(name) != null;
    }
}
