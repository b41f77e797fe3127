package vn.motcua.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;

import vn.motcua.intake.dossier.DossierAction;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.dossier.DossierTransitions;

/** What holds the house together. */
@AnalyzeClasses(packages = "vn.motcua.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {"jakarta..", "io.quarkus..", "io.smallrye..", "org.hibernate..", "org.apache.kafka..",
        "org.eclipse.microprofile..", "org.jboss..", "java.sql..", "javax.sql..", "com.fasterxml..", "vn.motcua.eventlog.."};

    @ArchTest
    static final ArchRule the_dossier_and_its_deadline_are_plain_java = noClasses()
            .that().resideInAnyPackage("..intake.dossier", "..intake.deadline")
            .should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule the_domain_knows_nothing_of_what_is_around_it = classes()
            .that().resideInAnyPackage("..intake.dossier", "..intake.deadline")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "vn.motcua.events..", "vn.motcua.kit.problem", "..intake.dossier",
                    "..intake.deadline", "..intake.catalogue");

    @ArchTest
    static final ArchRule only_the_dossier_changes_its_state = noClasses()
            .that().doNotHaveFullyQualifiedName("vn.motcua.intake.dossier.Dossier")
            .and().doNotHaveFullyQualifiedName("vn.motcua.intake.store.DossierEntity")
            .should().callConstructor(DossierState.class, stateComponents());

    private static Class<?>[] stateComponents() {
        return Arrays.stream(DossierState.class.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
    }

    @ArchTest
    static final ArchRule a_status_is_chosen_by_the_dossier_and_its_table_alone = noClasses()
            .that().resideOutsideOfPackages("..intake.dossier", "..intake.store")
            .should().callMethod(DossierTransitions.class, "find", DossierStatus.class, DossierAction.class);

    @ArchTest
    static final ArchRule a_service_imports_no_other_service = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("vn.motcua.digitization..", "vn.motcua.payment..", "vn.motcua.reporting..",
                    "vn.motcua.local..");

    @ArchTest
    static final ArchRule nobody_sends_to_kafka_but_the_event_log = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Outgoing")
            .orShould().dependOnClassesThat().resideInAPackage("org.apache.kafka.clients.producer..");

    @ArchTest
    static final ArchRule a_rule_asks_the_clock_that_it_is_given = noClasses()
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule personal_data_is_read_through_one_door = noClasses()
            .that().resideOutsideOfPackage("..intake.person")
            .should().dependOnClassesThat().haveNameMatching(".*intake\\.person\\.(ApplicantEntity|ActionNoteEntity|PersonalDataCipher)");
}
