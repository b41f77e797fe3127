package vn.motcua.digitization.page;

/** A card of the size that identity cards, driving licences and bank cards have (ISO/IEC 7810, ID-1). */
final class Card {

    /** In millimetres. */
    static final double LONG_SIDE = 85.6;
    private static final double SHORT_SIDE = 53.98;
    /** Who cuts a picture along a card's edges is off by as much; A4 (1.41) and what cameras make (1.33, 1.5, 1.78) stay outside. */
    private static final double TOLERANCE = 0.04;

    private Card() {
    }

    /** Whether a picture of that size shows a card and nothing beside it, upright or lying. */
    static boolean hasShape(int width, int height) {
        double sides = (double) Math.max(width, height) / Math.min(width, height);
        return Math.abs(sides / (LONG_SIDE / SHORT_SIDE) - 1) <= TOLERANCE;
    }
}
