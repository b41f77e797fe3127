package vn.motcua.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

import vn.motcua.events.Employer;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.problem.Problem;

/** Who did a step of the past: someone of the roster of that day, or the applicant himself. */
@ApplicationScoped
class StepPerformers {

    private static final Set<String> APPLICANTS_STEPS = Set.of("submit", "receive-supplement", "withdraw", "rate");
    private static final Set<String> COUNTER = Set.of(Roles.RECEIVER, Roles.DIGITIZER, Roles.CASHIER);

    @Inject
    Catalogue catalogue;

    /** The person of that day's roster; empty where the applicant did what an applicant may do. */
    Optional<StaffMember> of(ImportLine line) {
        if (line.by().staff() == null && line.by().employer() == Employer.NONE && APPLICANTS_STEPS.contains(line.step())) {
            return Optional.empty();
        }
        StaffMember member = catalogue.staff(line.by().staff(), LegalTime.dayOf(line.at())).orElseThrow(
                () -> Problem.ofField("by.staff", "không có trong danh sách ngày này / is not in the roster of that day"));
        if (member.employer() != line.by().employer() || !member.unit().equals(line.by().unit())) {
            throw Problem.ofField("by", "không khớp với danh sách ngày này / differs from the roster of that day");
        }
        return Optional.of(member);
    }

    /** Passes where a step of the agency was done by the agency, or by a manager of the centre. */
    static void demandAgency(StaffMember member, Dossier dossier) {
        if (!member.unit().equals(dossier.agency()) && !isManager(member)) {
            throw Problem.ofField("by", "không thuộc cơ quan giải quyết / is not of the agency that decides");
        }
    }

    /** Passes where help was given by someone who may record it live. */
    static void demandCounter(StaffMember member) {
        if (!COUNTER.contains(member.role())) {
            throw Problem.ofField("by", "không làm việc tại quầy / does no counter work");
        }
    }

    static boolean isManager(StaffMember member) {
        return member.role().equals(Roles.MANAGER);
    }
}
