package vn.motcua.digitization.making;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** What a run measured, per page, as a table and as JSON. */
final class SpeedReport {

    final StepTimes tesseract = new StepTimes();
    final StepTimes pdfBox = new StepTimes();
    final StepTimes steps = new StepTimes();
    private final int pages;
    private final int pagesOfAPaper;

    SpeedReport(int pages, int pagesOfAPaper) {
        this.pages = pages;
        this.pagesOfAPaper = pagesOfAPaper;
    }

    /** In Markdown. */
    String table() {
        var table = new StringBuilder(String.format("%n%d pages, %d to a paper, one thread%n%n", pages, pagesOfAPaper));
        table.append("| | seconds a page | of these, processor | pages a second |\n|---|---|---|---|\n");
        row(table, "bare Tesseract", tesseract.wall(Step.OCR), tesseract.cpu(Step.OCR));
        row(table, "unpacking the JPEG alone", tesseract.wall(Step.PAGES), tesseract.cpu(Step.PAGES));
        row(table, "bare PDFBox", pdfBox.wall(Step.PDFA), pdfBox.cpu(Step.PDFA));
        row(table, "the whole way", sum(steps::wall), sum(steps::cpu));
        table.append("\n| step of the whole way | seconds a page | of these, processor | of the OCR time |\n|---|---|---|---|\n");
        for (Step step : Step.values()) {
            table.append(String.format("| %s | %.3f | %.3f | %.1f %% |%n", step.title, steps.wall(step) / pages, steps.cpu(step) / pages,
                    100 * steps.wall(step) / steps.wall(Step.OCR)));
        }
        table.append(String.format("%nAll but OCR, of the OCR time: %.1f %% by the clock, %.1f %% of the processor.%n",
                overhead(steps::wall), overhead(steps::cpu)));
        table.append(String.format("The same without what unpacking and bare PDFBox take alone: %.1f %% by the clock, %.1f %% of the processor.%n",
                100 * (sum(steps::wall) - steps.wall(Step.OCR) - alone(StepTimes::wall)) / steps.wall(Step.OCR),
                100 * (sum(steps::cpu) - steps.cpu(Step.OCR) - alone(StepTimes::cpu)) / steps.cpu(Step.OCR)));
        table.append(String.format("The whole way, beside bare Tesseract: %+.1f %% by the clock, %+.1f %% of the processor.%n",
                100 * (sum(steps::wall) / tesseract.wall(Step.OCR) - 1), 100 * (sum(steps::cpu) / tesseract.cpu(Step.OCR) - 1)));
        double bareWall = sum(tesseract::wall) + sum(pdfBox::wall);
        double bareCpu = sum(tesseract::cpu) + sum(pdfBox::cpu);
        return table.append(String.format("The whole way, beside unpacking, bare Tesseract and bare PDFBox: %+.1f %% by the clock, %+.1f %% of the processor.%n",
                100 * (sum(steps::wall) / bareWall - 1), 100 * (sum(steps::cpu) / bareCpu - 1))).toString();
    }

    /** What unpacking the pictures and putting them into a PDF take where nothing else is done. */
    private double alone(ToDoubleBiFunction<StepTimes, Step> time) {
        return time.applyAsDouble(tesseract, Step.PAGES) + time.applyAsDouble(pdfBox, Step.PDFA);
    }

    /** Writes both into that folder. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("speed.md"), table());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("pages", pages);
        report.put("pagesOfAPaper", pagesOfAPaper);
        report.put("bareTesseract", seconds(tesseract.wall(Step.OCR), tesseract.cpu(Step.OCR)));
        report.put("unpackingAlone", seconds(tesseract.wall(Step.PAGES), tesseract.cpu(Step.PAGES)));
        report.put("barePdfBox", seconds(pdfBox.wall(Step.PDFA), pdfBox.cpu(Step.PDFA)));
        report.put("wholeWay", seconds(sum(steps::wall), sum(steps::cpu)));
        for (Step step : Step.values()) {
            report.put(step.name(), seconds(steps.wall(step), steps.cpu(step)));
        }
        report.put("overheadPercent", Map.of("clock", overhead(steps::wall), "processor", overhead(steps::cpu)));
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(folder.resolve("speed.json").toFile(), report);
    }

    private void row(StringBuilder table, String name, double wall, double cpu) {
        table.append(String.format("| %s | %.3f | %.3f | %.2f |%n", name, wall / pages, cpu / pages, pages / wall));
    }

    private Map<String, Double> seconds(double wall, double cpu) {
        return Map.of("secondsAPage", wall / pages, "processorSecondsAPage", cpu / pages);
    }

    private static double sum(ToDoubleFunction<Step> times) {
        return Arrays.stream(Step.values()).mapToDouble(times).sum();
    }

    private static double overhead(ToDoubleFunction<Step> times) {
        double ocr = times.applyAsDouble(Step.OCR);
        return 100 * (sum(times) - ocr) / ocr;
    }
}
