package vn.motcua.digitization.reading;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.stream.Stream;

import vn.motcua.digitization.page.PagePicture;

/** Finds out which way up a page is: text that stands upright reads far better than text on its head. */
public final class QuarterTurn {

    /** The middle of the page, as a share of each side: enough words to tell, a quarter of the work. */
    private static final double MIDDLE = 0.5;
    /** A word of fewer letters may be wider or taller than it is long. */
    private static final int LETTERS = 3;
    /** What is read with less confidence, 0 to 100, tells nothing. */
    private static final int SURE = 60;
    /** A page is turned only where it reads better by so much. */
    private static final double CLEARLY = 1.5;
    /** The score of a few words; with less, an almost empty page would be turned by a stain. */
    private static final double LEAST_SCORE = 1_500;
    private static final int DIRECTIONS = 4;

    private QuarterTurn() {
    }

    /**
     * By how many quarters, clockwise, the page must be turned to be upright: 0 to 3, and 0 where nobody can tell. Reads the middle of
     * the page four times, which costs about as much as reading the page once.
     */
    public static int needed(PagePicture page, TextReader reader) throws ReadingFailed {
        PagePicture middle = middle(page);
        double[] scores = new double[DIRECTIONS];
        int best = 0;
        for (int turns = 0; turns < DIRECTIONS; turns++) {
            PagePicture turned = turn(middle, turns);
            scores[turns] = score(reader.read(turned), turned);
            if (scores[turns] > scores[best]) {
                best = turns;
            }
        }
        return scores[best] >= LEAST_SCORE && scores[best] > CLEARLY * scores[0] ? best : 0;
    }

    /** How much of the text stands upright and is sure: letters times confidence. */
    static double score(PageText text, PagePicture page) {
        return words(text).filter(word -> word.confidence() >= SURE && !tall(word, page)).mapToDouble(QuarterTurn::weight).sum();
    }

    /** Whether the text reads so well, in lines from left to right, that no other direction can be better. */
    static boolean upright(PageText text, PagePicture page) {
        double all = words(text).mapToDouble(word -> (double) word.text().length() * 100).sum();
        return all > 0 && score(text, page) > 0.6 * all;
    }

    private static Stream<Word> words(PageText text) {
        return text.lines().stream().flatMap(line -> line.words().stream()).filter(word -> word.text().length() >= LETTERS);
    }

    private static double weight(Word word) {
        return (double) word.text().length() * word.confidence();
    }

    /** The engine reads lines that run upwards too; their words are taller than wide. */
    private static boolean tall(Word word, PagePicture page) {
        return word.box().height() * page.image().getHeight() > word.box().width() * page.image().getWidth();
    }

    private static PagePicture middle(PagePicture page) {
        BufferedImage image = page.image();
        int width = Math.max(1, (int) (image.getWidth() * MIDDLE));
        int height = Math.max(1, (int) (image.getHeight() * MIDDLE));
        return new PagePicture(image.getSubimage((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height), page.dpi());
    }

    /** The page turned clockwise by so many quarters, in the same colours. */
    public static PagePicture turn(PagePicture page, int turns) {
        if (turns % DIRECTIONS == 0) {
            return page;
        }
        BufferedImage image = page.image();
        boolean sideways = turns % 2 == 1;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        BufferedImage turned = empty(image, width, height);
        var way = AffineTransform.getQuadrantRotateInstance(turns);
        way.preConcatenate(AffineTransform.getTranslateInstance(turns == 3 ? 0 : width, turns == 1 ? 0 : height));
        Graphics2D pen = turned.createGraphics();
        try {
            pen.drawImage(image, way, null);
        } finally {
            pen.dispose();
        }
        return new PagePicture(turned, page.dpi());
    }

    private static BufferedImage empty(BufferedImage like, int width, int height) {
        if (like.getColorModel() instanceof IndexColorModel colors && like.getType() != BufferedImage.TYPE_CUSTOM) {
            return new BufferedImage(width, height, like.getType(), colors);
        }
        return new BufferedImage(width, height, like.getType() == BufferedImage.TYPE_CUSTOM ? BufferedImage.TYPE_INT_ARGB : like.getType());
    }
}
