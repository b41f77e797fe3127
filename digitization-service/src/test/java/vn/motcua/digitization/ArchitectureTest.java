package vn.motcua.digitization;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.motcua.digitization", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Rooms of rules and of pictures, in plain Java. */
    private static final String[] PLAIN = {"..digitization.task", "..digitization.filecheck", "..digitization.page", "..digitization.reading",
        "..digitization.pdfa", "..digitization.extraction"};

    @ArchTest
    static final ArchRule the_rules_of_a_task_and_of_a_file_are_plain_java = noClasses()
            // The rules of extraction are data in JSON, which somebody has to read.
            .that().resideInAnyPackage(PLAIN).and().haveSimpleNameNotStartingWith("RulesFile").and().haveSimpleNameNotStartingWith("RulesReader")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "org.hibernate..",
                    "org.apache.kafka..", "org.eclipse.microprofile..", "org.jboss..", "java.sql..", "javax.sql..",
                    "com.fasterxml..", "vn.motcua.eventlog..");

    @ArchTest
    static final ArchRule a_service_imports_no_other_service = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("vn.motcua.intake..", "vn.motcua.payment..",
                    "vn.motcua.reporting..", "vn.motcua.local..");

    @ArchTest
    static final ArchRule the_rules_know_nothing_of_what_is_around_them = noClasses()
            .that().resideInAnyPackage(PLAIN)
            .should().dependOnClassesThat().resideInAnyPackage("..digitization.register", "..digitization.opening",
                    "..digitization.queue", "..digitization.scan", "..digitization.store", "..digitization.paper",
                    "..digitization.imports", "..digitization.keeping", "..digitization.making", "..digitization.confirmation",
                    "..digitization.reuse", "..digitization.result", "..digitization.signing");

    @ArchTest
    static final ArchRule nobody_sends_to_kafka_but_the_event_log = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
            .orShould().dependOnClassesThat().resideInAPackage("org.apache.kafka.clients.producer..");

    @ArchTest
    static final ArchRule a_rule_asks_the_clock_that_it_is_given = noClasses()
            .should().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.OffsetDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");
}
