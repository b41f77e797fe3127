package vn.motcua.digitization.extraction.accuracy;

import java.awt.image.BufferedImage;
import java.util.Random;

/** What happens to a paper on its way to the service. */
enum Degradation {
    /** As printed. */
    CLEAN("clean"),
    /** The grain of a cheap scanner, and dust. */
    NOISE("noise"),
    /** Laid down askew, by one to three degrees. */
    SKEW("skew up to 3°"),
    /** A round red stamp over the agency's name or the signature. */
    STAMP("red stamp over text"),
    /** Saved as JPEG at quality 0.3. */
    JPEG("JPEG quality 0.3"),
    /** Taken with a telephone: a little perspective, a shadow, not quite sharp. */
    PHOTO("photo"),
    /** All of it. */
    ALL("all together");

    final String title;

    Degradation(String title) {
        this.title = title;
    }

    BufferedImage of(BufferedImage clean, Random random) {
        return switch (this) {
            case CLEAN -> clean;
            case NOISE -> Damage.noise(clean, random, 28, 0.004);
            case SKEW -> Damage.skew(clean, random);
            case STAMP -> Damage.stamp(clean, random);
            case JPEG -> Damage.jpeg(clean, 0.3f);
            case PHOTO -> Damage.blur(Damage.shadow(Damage.perspective(clean, random), random));
            case ALL -> Damage.jpeg(Damage.noise(Damage.blur(Damage.shadow(Damage.perspective(Damage.skew(Damage.stamp(clean, random), random),
                    random), random)), random, 10, 0.001), 0.3f);
        };
    }
}
