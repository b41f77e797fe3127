package vn.motcua.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.motcua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes().that().resideInAnyPackage("vn.motcua.reporting.fact..", "vn.motcua.reporting.figure..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "vn.motcua.events..", "vn.motcua.reporting.fact..",
                    "vn.motcua.reporting.figure..");

    @ArchTest
    static final ArchRule the_domain_knows_no_database = noClasses().that().resideInAnyPackage("vn.motcua.reporting.fact..", "vn.motcua.reporting.figure..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..");

    @ArchTest
    static final ArchRule reporting_imports_no_other_service = noClasses().that().resideInAPackage("vn.motcua.reporting..")
            .should().dependOnClassesThat().resideInAnyPackage("vn.motcua.intake..", "vn.motcua.digitization..", "vn.motcua.payment..", "vn.motcua.local..");

    @ArchTest
    static final ArchRule reports_do_not_reach_into_the_projection = noClasses().that().resideInAnyPackage("vn.motcua.reporting.report..", "vn.motcua.reporting.page..")
            .should().dependOnClassesThat().resideInAPackage("vn.motcua.reporting.projection..");

    @ArchTest
    static final ArchRule no_rule_asks_the_system_for_the_time = noClasses().that().resideInAPackage("vn.motcua.reporting..")
            .should().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");
}
