package vn.motcua.digitization.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, and fails where an image of a page cannot be shown: PDFBox only logs it and leaves the place empty. */
final class StrictRenderer extends PDFRenderer {

    StrictRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
                boolean image = OperatorName.DRAW_OBJECT.equals(operator.getName())
                        || OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName());
                if (image && !(e instanceof MissingOperandException)) {
                    throw new UncheckedIOException(e);
                }
                super.operatorException(operator, operands, e);
            }
        };
    }
}
