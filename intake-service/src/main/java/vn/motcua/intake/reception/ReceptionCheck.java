package vn.motcua.intake.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.ComponentRequirement;
import vn.motcua.intake.catalogue.OnlineLevel;
import vn.motcua.intake.catalogue.PaperOriginal;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.Unit;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.secret.OwnerHash;

/** Checks a request by itself and against the catalogue, and names every wrong field at once. */
@ApplicationScoped
public class ReceptionCheck {

    private static final String UNKNOWN = "không có trong danh mục ngày này / is not in the catalogue on that day";

    @Inject
    Validator validator;
    @Inject
    Catalogue catalogue;
    @Inject
    OwnerHash owners;

    /**
     * The checked request.
     *
     * @param on    the day whose catalogue counts
     * @param found wrong fields that the caller found already
     * @throws Problem naming every wrong field
     */
    public Reception check(DossierRequest request, LocalDate on, List<FieldError> found) {
        return check(request, on, found, true);
    }

    /** The same for what is refused at the counter: papers may be missing, that may be why; a reason may not. */
    public Reception checkRefused(CounterRefusal refusal, LocalDate on, List<FieldError> found) {
        DossierRequest request = refusal.request();
        List<FieldError> errors = new ArrayList<>(found);
        validator.validateProperty(refusal, "reason").forEach(v -> errors.add(new FieldError("reason", v.getMessage())));
        if (request.channel() == Channel.ONLINE) {
            errors.add(new FieldError("channel", "hồ sơ trực tuyến được từ chối bằng /refusal / an online filing is refused by its own refusal"));
        }
        return check(request, on, errors, false);
    }

    private Reception check(DossierRequest request, LocalDate on, List<FieldError> found, boolean complete) {
        if (request == null) {
            throw new Problem(CommonProblem.MALFORMED, "JSON");
        }
        List<FieldError> errors = new ArrayList<>(found);
        boolean tooMany = request.components() != null && request.components().size() > DossierRequest.MOST_COMPONENTS;
        if (tooMany) {
            errors.add(new FieldError("components", "nhiều nhất / at most " + DossierRequest.MOST_COMPONENTS));
        } else {
            validator.validate(request).stream().map(v -> new FieldError(place(v.getPropertyPath()), v.getMessage()))
                    .filter(e -> complete || !e.field().equals("components")).forEach(errors::add);
        }
        Optional<Procedure> procedure = request.procedure() == null ? Optional.empty() : catalogue.procedure(request.procedure(), on);
        checkOwner(request, errors);
        Optional<Unit> unit = catalogue.unit(request.unit(), on);
        checkProcedure(request, procedure, unit, errors);
        if (!tooMany && request.components() != null) {
            procedure.ifPresent(p -> checkComponents(request.components(), p, complete, errors));
        }
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparing(FieldError::field).thenComparing(FieldError::message));
            throw Problem.ofFields(errors.stream().distinct().toList());
        }
        Procedure p = procedure.orElseThrow();
        String agency = unit.orElseThrow().code();
        return new Reception(p, Filing.of(p, agency, request.channel(), request.applicant().kind(), request.returnBy(),
                owners.of(request.applicant().identityNumber())),
                components(request.components(), p), request.applicant(), catalogue.edition().units().codeOn(agency, on));
    }

    /** The components of a supplement, checked against the dossier's own version of the procedure. */
    public List<Component> supplement(List<ComponentRequest> brought, Procedure procedure) {
        List<FieldError> errors = new ArrayList<>();
        checkComponents(brought, procedure, false, errors);
        if (!errors.isEmpty()) {
            throw Problem.ofFields(errors);
        }
        return components(brought, procedure);
    }

    private static String place(Path path) {
        return path.toString().replace("returnWish", "return").replace(".<list element>", "");
    }

    private static void checkOwner(DossierRequest request, List<FieldError> errors) {
        if (request.applicant() != null && request.applicant().lacksIdentity()) {
            errors.add(new FieldError("applicant.identityNumber", "không được để trống / is needed"));
        }
    }

    private static void checkProcedure(DossierRequest request, Optional<Procedure> procedure, Optional<Unit> unit, List<FieldError> errors) {
        if (request.procedure() != null && procedure.isEmpty()) {
            errors.add(new FieldError("procedure", UNKNOWN));
        }
        if (request.unit() != null && unit.isEmpty()) {
            errors.add(new FieldError("unit", UNKNOWN));
        } else if (unit.isPresent() && procedure.isPresent() && !procedure.get().isDecidedBy(unit.get())) {
            String agency = procedure.get().agency() == null ? procedure.get().agencyLevel().name() : procedure.get().agency();
            errors.add(new FieldError("unit", "thủ tục này do đơn vị khác giải quyết / another unit decides this procedure: " + agency));
        }
        if (request.channel() == Channel.ONLINE && procedure.isPresent() && procedure.get().onlineLevel() == OnlineLevel.NONE) {
            errors.add(new FieldError("channel", "thủ tục này chưa nộp trực tuyến được / this procedure cannot be filed online"));
        }
    }

    private static void checkComponents(List<ComponentRequest> brought, Procedure procedure, boolean complete, List<FieldError> errors) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < brought.size(); i++) {
            String code = brought.get(i) == null ? null : brought.get(i).code();
            if (code == null) {
                continue;
            }
            if (procedure.component(code).isEmpty()) {
                errors.add(new FieldError("components[" + i + "].code", "thủ tục không có thành phần này / the procedure has no such component"));
            } else if (!codes.add(code)) {
                errors.add(new FieldError("components[" + i + "].code", "bị lặp / stands twice"));
            }
            if (Boolean.TRUE.equals(brought.get(i).original()) && brought.get(i).form() == ComponentForm.ELECTRONIC) {
                errors.add(new FieldError("components[" + i + "].original", "bản điện tử không có bản chính để trả / an electronic one has no original"));
            }
        }
        if (complete) {
            procedure.components().stream().filter(c -> c.required() && !codes.contains(c.code())).forEach(c ->
                    errors.add(new FieldError("components", "còn thiếu / still missing: " + c.code() + " (" + c.name() + ")")));
        }
    }

    private static List<Component> components(List<ComponentRequest> brought, Procedure procedure) {
        return brought.stream().map(c -> component(c, procedure.component(c.code()).orElseThrow())).toList();
    }

    private static Component component(ComponentRequest brought, ComponentRequirement asked) {
        boolean original = brought.form() == ComponentForm.PAPER
                && (brought.original() == null ? asked.original() == PaperOriginal.ORIGINAL : brought.original());
        return new Component(brought.code(), brought.copies(), brought.form(), asked.mustDigitize(), original, asked.paperType());
    }
}
