package vn.motcua.digitization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.testing.PrintedPage;
import vn.motcua.local.quarkus.LocalServersResource;

/**
 * The service's class loader is not the one of the tests around it, which load the natives too; both must get the same ones.
 */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ReadingInTheServiceTest {

    @Test
    void the_running_service_can_read() throws ReadingFailed {
        TextReaders readers = TextReaders.tesseract(ReadingSettings.DEFAULT);
        assertThat(readers.whyOff()).isNull();
        try (TextReader reader = readers.open()) {
            assertThat(reader.read(PrintedPage.of(PrintedPage.BIRTH_CERTIFICATE, BufferedImage.TYPE_BYTE_GRAY)).text()).contains("GIẤY KHAI SINH");
        }
    }
}
