package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReservedRoomTest {

    private static final byte[] SIGNATURE = {0x01, (byte) 0xAB, 0x3C};

    @TempDir
    Path folder;

    @Test
    void the_signature_is_written_over_the_first_zeros_of_its_room() throws Exception {
        assertThat(filled("a <0000> <00000000> b", true)).isEqualTo("a <0000> <01ab3c00> b");
    }

    @Test
    void a_room_across_two_blocks_is_found() throws Exception {
        for (int before = 64 * 1024 - 9; before <= 64 * 1024 + 1; before++) {
            String start = "x".repeat(before);
            assertThat(filled(start + "<000000>", true)).isEqualTo(start + "<01ab3c>");
        }
    }

    @Test
    void nothing_is_written_where_there_is_no_room_too_little_or_more_than_one() throws Exception {
        for (String pdf : new String[] {"", "<", "<00000", "000000", "<00<0000", "<00000>0", "<000000><000000>"}) {
            assertThat(filled(pdf, false)).isEqualTo(pdf);
        }
    }

    private String filled(String pdf, boolean found) throws IOException {
        Path file = Files.writeString(folder.resolve("prepared.pdf"), pdf, StandardCharsets.US_ASCII);
        assertThat(ReservedRoom.fill(file, SIGNATURE)).isEqualTo(found);
        return Files.readString(file, StandardCharsets.US_ASCII);
    }
}
