package vn.motcua.digitization.making;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.digitization.extraction.Extractor;
import vn.motcua.digitization.extraction.RulesFile;
import vn.motcua.digitization.pdfa.LastingCopyMaker;
import vn.motcua.digitization.pdfa.PdfAValidator;
import vn.motcua.digitization.pdfa.PdfMender;
import vn.motcua.digitization.reading.ReadingSettings;
import vn.motcua.digitization.reading.TextReaders;

/** Puts the rooms that know nothing of the service together for the workers. */
@ApplicationScoped
class MakingProducer {

    @Produces
    @Singleton
    LastingCopyMaker maker(TextReaders readers) {
        return new LastingCopyMaker(readers);
    }

    @Produces
    @Singleton
    TextReaders readers() {
        return TextReaders.tesseract(ReadingSettings.DEFAULT);
    }

    /** The rules that come with the service; those of the file go before them. A wrong file keeps the service from starting. */
    @Produces
    @Singleton
    @Startup
    Extractor extractor(@ConfigProperty(name = "motcua.extraction.rules-file") Optional<Path> rulesFile) {
        return new Extractor(rulesFile.map(RulesFile::of).orElseGet(RulesFile::builtIn));
    }

    @Produces
    @Singleton
    PdfAValidator validator() {
        return new PdfAValidator();
    }

    @Produces
    @Singleton
    PdfMender mender(PdfAValidator validator) {
        return new PdfMender(validator);
    }
}
