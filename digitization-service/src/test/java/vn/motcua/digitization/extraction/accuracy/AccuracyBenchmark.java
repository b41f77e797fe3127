package vn.motcua.digitization.extraction.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.digitization.extraction.Extraction;
import vn.motcua.digitization.extraction.Extractor;
import vn.motcua.digitization.extraction.Field;
import vn.motcua.digitization.extraction.FoundValue;
import vn.motcua.digitization.extraction.RulesFile;
import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.page.Straightener;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.ReadingSettings;
import vn.motcua.digitization.reading.TextReader;
import vn.motcua.digitization.reading.TextReaders;

/**
 * Measures how well papers are read: {@code -Paccuracy}, see docs/digitization.md. No test: without the profile nothing starts it. It
 * fails only where undamaged papers are no longer read as well as the page says.
 */
class AccuracyBenchmark {

    private static final int PAPERS = Integer.getInteger("accuracy.papers", 40);
    private static final long SEED = Long.getLong("accuracy.seed", 2026);
    private static final Path REPORT = Path.of("target", "accuracy.json");
    private static final Path TABLE = Path.of("target", "accuracy.md");
    private static final double RIGHT_AT_LEAST = 0.9;

    private final Straightener straightener = new Straightener();
    private final Extractor extractor = new Extractor(RulesFile.builtIn());

    @Test
    void papers_are_read_and_what_came_out_is_counted() throws Exception {
        TextReaders readers = TextReaders.tesseract(ReadingSettings.DEFAULT);
        assertThat(readers.whyOff()).isNull();
        List<GeneratedPaper> papers = Papers.of(PAPERS, SEED);
        Map<Degradation, Tally> tallies = new EnumMap<>(Degradation.class);
        try (TextReader reader = readers.open()) {
            for (Degradation degradation : Degradation.values()) {
                tallies.put(degradation, measure(reader, papers, degradation));
            }
        }
        write(tallies);

        for (Field field : Field.values()) {
            assertThat(tallies.get(Degradation.CLEAN).of(field).right).as("%s on undamaged papers", field)
                    .isGreaterThanOrEqualTo((int) (RIGHT_AT_LEAST * PAPERS));
        }
    }

    private Tally measure(TextReader reader, List<GeneratedPaper> papers, Degradation degradation) throws Exception {
        Tally tally = new Tally();
        for (int i = 0; i < papers.size(); i++) {
            GeneratedPaper paper = papers.get(i);
            PagePicture scan = new PagePicture(degradation.of(paper.image(), new Random(SEED * 31 + i)), Sheet.DPI);
            PageText text = reader.read(straightener.straightened(scan));
            Extraction extraction = extractor.extract(paper.type(), List.of(text));
            tally.add(paper, extraction, text.text());
            tellWhatIsNotRight(paper, extraction, degradation);
        }
        return tally;
    }

    private static void tellWhatIsNotRight(GeneratedPaper paper, Extraction extraction, Degradation degradation) {
        for (Field field : Field.values()) {
            String truth = paper.truth().get(field);
            String found = extraction.value(field).map(FoundValue::value).orElse(null);
            if (!Objects.equals(truth, found)) {
                System.out.printf("%s, %s, %s: %s read as %s%n", degradation.title, paper.kind(), field, truth, found);
            }
        }
    }

    private static void write(Map<Degradation, Tally> tallies) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("papers", PAPERS);
        report.put("seed", SEED);
        StringBuilder table = new StringBuilder("| | letters wrong |");
        for (Field field : Field.values()) {
            table.append(' ').append(field).append(" |");
        }
        table.append("\n|---|---|").append("---|".repeat(Field.values().length)).append('\n');
        tallies.forEach((degradation, tally) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            table.append(String.format("| %s | %.1f %% |", degradation.title, tally.wrongLettersPercent()));
            for (Field field : Field.values()) {
                Tally.Count count = tally.of(field);
                fields.put(field.name(), Map.of("right", count.right, "wrong", count.wrong, "absent", count.absent));
                table.append(String.format(" %d / %d / %d |", count.right, count.wrong, count.absent));
            }
            table.append('\n');
            report.put(degradation.name(), Map.of("wrongLettersPercent", tally.wrongLettersPercent(), "fields", fields));
        });
        Files.createDirectories(REPORT.getParent());
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(REPORT.toFile(), report);
        Files.writeString(TABLE, table);
        System.out.println(table);
    }
}
