package vn.motcua.local.vnpay;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that forget their oldest entries. */
final class Bounded {

    private static final int LIMIT = 10_000;

    private Bounded() {
    }

    static <V> Map<String, V> map() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > LIMIT;
            }
        };
    }
}
