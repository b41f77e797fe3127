package vn.motcua.digitization.making;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.spi.Converter;

import vn.motcua.digitization.extraction.Extractor;
import vn.motcua.digitization.extraction.RulesFile;
import vn.motcua.digitization.filecheck.PaperCheck;
import vn.motcua.digitization.filecheck.PaperFacts;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.filecheck.PaperLimits;
import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.page.PagePlan;
import vn.motcua.digitization.page.PageSource;
import vn.motcua.digitization.pdfa.LastingCopy;
import vn.motcua.digitization.pdfa.LastingCopyMaker;
import vn.motcua.digitization.pdfa.PaperDescription;
import vn.motcua.digitization.pdfa.PdfAValidator;
import vn.motcua.digitization.pdfa.PdfAVerdict;
import vn.motcua.digitization.pdfa.ProgressListener;
import vn.motcua.digitization.reading.TextReader;
import vn.motcua.digitization.reading.TextReaders;
import vn.motcua.digitization.signing.Signing;
import vn.motcua.digitization.signing.SigningSettings;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.FileSystemPaperStore;
import vn.motcua.digitization.store.PaperSeal;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.kit.secret.SecretKeys;
import vn.motcua.local.trust.IssuedKey;
import vn.motcua.local.trust.KeyKind;
import vn.motcua.local.trust.TrustServer;

/**
 * The way of a paper from its upload to its signed copy, in the rooms and the order in which {@link MakeLasting} and {@link SignPaper} go
 * it, without the database between them; each step is timed.
 */
final class WholeWay implements AutoCloseable {

    private static final String PASSWORD = "chia-khoa";
    private static final String ORGANISATION = "Trung tâm Phục vụ hành chính công tỉnh Kon Tum";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final PaperLimits LIMITS = new PaperLimits(400 * PaperLimits.MEGABYTE, 500, 100, 5_000, 100);
    private static final byte[] STORE_KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Instant SCANNED = Instant.parse("2026-01-05T02:00:00Z");

    private final TrustServer trust = TrustServer.start();
    private final SmallRyeConfig config = config();
    private final Signing signing = Signing.of(config.getConfigMapping(SigningSettings.class), Clock.systemUTC());
    private final PageRules rules = config.getConfigMapping(PageRules.class);
    private final PdfAValidator validator = new PdfAValidator();
    private final Extractor extractor = new Extractor(RulesFile.builtIn());
    private final LastingCopyMaker maker;
    private final PaperStore store;
    private final Path workDir;
    private StepTimes times = new StepTimes();

    /** In that folder, with such readers. */
    WholeWay(Path folder, Supplier<TextReader> readers) throws IOException {
        store = new FileSystemPaperStore(folder.resolve("store"),
                new PaperSeal(new SecretKeys("STORE_KEYS", "a:" + Base64.getEncoder().encodeToString(STORE_KEY))));
        workDir = folder.resolve("work");
        maker = new LastingCopyMaker(TextReaders.of(() -> new TimedReader(readers.get(), times)));
    }

    /** From now on the steps are counted there. */
    void countIn(StepTimes next) {
        times = next;
    }

    /** Takes the files as one paper all the way; how many pages its signed copy has. */
    int go(List<Path> uploaded) throws Exception {
        List<StoredFile> originals = step(Step.TAKING_IN, () -> keep(uploaded));
        StoredFile lasting = makeLasting(originals);
        return sign(lasting).pages();
    }

    private List<StoredFile> keep(List<Path> uploaded) throws IOException {
        List<StoredFile> kept = new ArrayList<>();
        for (Path file : uploaded) {
            PaperFacts facts = new PaperCheck(LIMITS).check(file);
            String hash = ContentHash.of(file);
            try (InputStream content = Files.newInputStream(file)) {
                store.put(hash, facts.bytes(), content);
            }
            kept.add(new StoredFile(hash, facts.kind().mediaType(), facts.pages(), facts.bytes()));
        }
        return kept;
    }

    private StoredFile makeLasting(List<StoredFile> originals) throws Exception {
        try (var workspace = new Workspace(store, workDir)) {
            List<Path> fetched = new ArrayList<>();
            List<PaperKind> kinds = new ArrayList<>();
            for (StoredFile original : originals) {
                fetched.add(step(Step.TAKING_IN, () -> workspace.fetch(original, "original-" + fetched.size())));
                kinds.add(PaperKind.ofMediaType(original.mediaType()).orElseThrow());
            }
            LastingCopy copy;
            PageSource opened = step(Step.PAGES, () -> PreparedPages.open(fetched, kinds, PagePlan.asTheyCome(false), rules, null));
            try (var pages = new TimedPages(opened)) {
                copy = step(Step.PDFA, () -> maker.make(pages, description(), workspace.place("lasting.pdf"), ProgressListener.NOBODY));
            }
            step(Step.EXTRACTION, () -> extractor.extract(null, copy.texts()));
            return step(Step.STORE, () -> workspace.keep(copy.file(), PaperKind.PDF.mediaType(), copy.pages()));
        }
    }

    private StoredFile sign(StoredFile lasting) throws Exception {
        try (var workspace = new Workspace(store, workDir)) {
            Path file = step(Step.SIGNING, () -> workspace.fetch(lasting, "lasting.pdf"));
            Path signed = workspace.place("signed.pdf");
            step(Step.SIGNING, () -> {
                signing.signer().orElseThrow().sign(file, signed, SignAs.ORGANISATION, Instant.now());
                return null;
            });
            requireValid(step(Step.VERAPDF, () -> validator.validate(signed)));
            return step(Step.STORE_AGAIN, () -> workspace.keep(signed, lasting.mediaType(), lasting.pages()));
        }
    }

    private static void requireValid(PdfAVerdict verdict) {
        if (!verdict.valid()) {
            throw new IllegalStateException(verdict.brokenRules().toString());
        }
    }

    private <T> T step(Step step, Callable<T> work) throws Exception {
        return times.time(step, work);
    }

    private static PaperDescription description() {
        return new PaperDescription("TP01 · 000.00.08.H34-260105-0001", "000.00.08.H34-260105-0001", "TP01", null, "a".repeat(64), "staff-1", SCANNED);
    }

    private SmallRyeConfig config() {
        IssuedKey key = trust.ca().organisation(ORGANISATION, KeyKind.RSA_3072, Instant.now().minus(YEAR), Instant.now().plus(YEAR));
        Map<String, String> set = Map.of("motcua.signing.keystore", Base64.getEncoder().encodeToString(key.pkcs12(PASSWORD.toCharArray())),
                "motcua.signing.password", PASSWORD, "motcua.signing.organisation", ORGANISATION,
                "motcua.signing.tsa-url", trust.tsaUrl().toString(), "motcua.signing.trust-anchors", trust.ca().anchorsPem());
        return new SmallRyeConfigBuilder().withMapping(SigningSettings.class).withMapping(PageRules.class)
                .withConverters(new Converter<?>[] {new MemorySizeConverter(), new DurationConverter()})
                .withSources(new PropertiesConfigSource(set, "benchmark", 100)).build();
    }

    @Override
    public void close() {
        trust.close();
    }

    /** Counts how long pages take to be got ready. */
    private final class TimedPages implements PageSource {

        private final PageSource pages;

        TimedPages(PageSource pages) {
            this.pages = pages;
        }

        @Override
        public int count() {
            return pages.count();
        }

        @Override
        public PagePicture page(int index) throws IOException {
            try {
                return step(Step.PAGES, () -> pages.page(index));
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            pages.close();
        }
    }
}
