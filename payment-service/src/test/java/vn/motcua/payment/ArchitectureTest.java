package vn.motcua.payment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import vn.motcua.payment.charging.ChargeStore;

@AnalyzeClasses(packages = "vn.motcua.payment", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PLAIN = {"..payment.charge", "..payment.settlement", "..payment.ledger", "..payment.refund", "..payment.gateway", "..payment.gateway.vnpay",
            "..payment.statement", "..payment.reconciliation"};

    @ArchTest
    static final ArchRule money_rules_and_protocols_are_plain_java = noClasses()
            .that().resideInAnyPackage(PLAIN)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "io.vertx..", "org.hibernate..",
                    "org.apache.kafka..", "org.eclipse.microprofile..", "org.jboss..", "java.sql..", "javax.sql..", "com.fasterxml..",
                    "vn.motcua.eventlog..");

    @ArchTest
    static final ArchRule money_rules_know_nothing_of_what_is_around_them = noClasses()
            .that().resideInAnyPackage("..payment.charge", "..payment.settlement", "..payment.ledger", "..payment.refund")
            .should().dependOnClassesThat().resideInAnyPackage("..payment.charging..", "..payment.paying..", "..payment.bookkeeping..", "..payment.gateway..",
                    "..payment.imports..", "..payment.database..", "..payment.review..", "..payment.refunding..", "..payment.resolving..");

    @ArchTest
    static final ArchRule payment_imports_no_other_service = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("vn.motcua.intake..", "vn.motcua.digitization..", "vn.motcua.reporting..",
                    "vn.motcua.local..");

    @ArchTest
    static final ArchRule nobody_but_the_till_calls_a_charge_settled = noClasses()
            .that().doNotHaveSimpleName("Till")
            .should().callMethod(ChargeStore.class, "settle", Collection.class);

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

    @ArchTest
    static final ArchRule packages_do_not_go_in_circles = slices().matching("vn.motcua.payment.(**)").should().beFreeOfCycles();
}
