package vn.motcua.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void ids_sort_in_the_order_in_which_they_were_made_also_within_a_millisecond() {
        assertThat(Stream.generate(Ids::next).limit(100_000).map(UUID::toString)).isSorted().doesNotHaveDuplicates();
    }
}
