package vn.motcua.digitization.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.digitization.page.ThickTiff;
import vn.motcua.digitization.reading.ReadingSettings;
import vn.motcua.digitization.reading.TextReaders;
import vn.motcua.digitization.store.CipherWarmUp;
import vn.motcua.local.servers.ChildJvm;

/**
 * Measures how fast papers are made, and in how much memory: {@code -Pspeed}, see docs/digitization.md. No test: without the profile
 * nothing starts it.
 */
class SpeedBenchmark {

    private static final int PAGES = Integer.getInteger("speed.pages", 30);
    private static final int PAGES_OF_A_PAPER = Integer.getInteger("speed.pagesOfAPaper", 3);
    private static final int WARM_UP_PAGES = 2 * PAGES_OF_A_PAPER;
    private static final int WARM_UP_ROUNDS = 10;
    private static final int THICK_PAGES = 500;

    @TempDir
    Path folder;

    @Test
    void pages_go_the_whole_way_beside_the_bare_tools() throws Exception {
        List<Path> pages = ScannedPages.write(folder, Math.max(PAGES, WARM_UP_PAGES));
        TextReaders engine = TextReaders.tesseract(ReadingSettings.DEFAULT);
        assertThat(engine.whyOff()).isNull();
        warmUp(pages.subList(0, WARM_UP_PAGES));
        try (var tools = new BareTools(); var way = new WholeWay(folder.resolve("measured"), engine::open)) {
            SpeedReport report = measure(tools, way, pages.subList(0, PAGES));
            System.out.println(report.table());
            report.write(Path.of("target"));
        }
    }

    /** As a service that has run for a while; the engine itself is native and needs none of it. */
    private void warmUp(List<Path> pages) throws Exception {
        CipherWarmUp.run();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            // A store of its own each time: what is stored already would not be written again.
            try (var tools = new BareTools(); var way = new WholeWay(folder.resolve("warm-" + round), ThickPaper.Written::new)) {
                tools.read(BareTools.grey(BareTools.unpacked(pages.get(0))), ScannedPages.DPI);
                BareTools.embed(pages.get(0), folder.resolve("bare.pdf"));
                for (int from = 0; from < pages.size(); from += PAGES_OF_A_PAPER) {
                    way.go(pages.subList(from, Math.min(pages.size(), from + PAGES_OF_A_PAPER)));
                }
            }
        }
    }

    /** Paper by paper, so that a busy machine slows all three alike. */
    private SpeedReport measure(BareTools tools, WholeWay way, List<Path> pages) throws Exception {
        var report = new SpeedReport(pages.size(), PAGES_OF_A_PAPER);
        way.countIn(report.steps);
        for (int from = 0; from < pages.size(); from += PAGES_OF_A_PAPER) {
            List<Path> paper = pages.subList(from, Math.min(pages.size(), from + PAGES_OF_A_PAPER));
            for (Path page : paper) {
                BufferedImage grey = BareTools.grey(report.tesseract.time(Step.PAGES, () -> BareTools.unpacked(page)));
                report.tesseract.time(Step.OCR, () -> tools.read(grey, ScannedPages.DPI));
                report.pdfBox.time(Step.PDFA, () -> {
                    BareTools.embed(page, folder.resolve("bare.pdf"));
                    return null;
                });
            }
            assertThat(way.go(paper)).isEqualTo(paper.size());
        }
        return report;
    }

    @Test
    void five_hundred_pages_of_300_megabytes_go_the_whole_way_in_512_megabytes() throws Exception {
        Path file = folder.resolve("thick.tif");
        ThickTiff.write(file, THICK_PAGES, 200);
        assertThat(Files.size(file)).isGreaterThan(285L * 1024 * 1024);
        Path printed = Path.of("target", "speed-thick.txt");
        Process child = new ProcessBuilder(ChildJvm.command(List.of("-Xmx512m", "-Djava.awt.headless=true"), ChildJvm.classPath(),
                ThickPaper.class.getName(), List.of(file.toString(), folder.toString()))).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        assertThat(child.waitFor()).as(Files.readString(printed)).isZero();
        assertThat(printed).content().contains(THICK_PAGES + " pages");
        System.out.println(Files.readString(printed));
    }
}
