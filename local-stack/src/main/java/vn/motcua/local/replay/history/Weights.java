package vn.motcua.local.replay.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import vn.motcua.events.lifecycle.Channel;

/** How often each procedure is asked for. */
final class Weights {

    private static final double UNKNOWN = 1;

    private final Map<String, double[]> byProcedure = new HashMap<>();

    /** Reads {@code weights.csv} of this package. */
    Weights() {
        try (var in = new BufferedReader(new InputStreamReader(Weights.class.getResourceAsStream("weights.csv"),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(",")).forEach(fields ->
                    byProcedure.put(fields[0], new double[] {Double.parseDouble(fields[1]), Double.parseDouble(fields[2])}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ready to draw among these offers as they are asked for through that channel. */
    Draw among(List<Offer> offers, Channel channel) {
        if (offers.isEmpty()) {
            throw new IllegalStateException("the catalogue offers nothing for " + channel);
        }
        int column = channel == Channel.ONLINE ? 1 : 0;
        return new Draw(offers, offers.stream().mapToDouble(o -> byProcedure.containsKey(o.code())
                ? byProcedure.get(o.code())[column] : UNKNOWN).toArray());
    }

    /** Draws one of several offers. */
    record Draw(List<Offer> offers, double[] weights) {

        Offer next(Random random) {
            return offers.get(Rhythm.pick(weights, random));
        }
    }
}
