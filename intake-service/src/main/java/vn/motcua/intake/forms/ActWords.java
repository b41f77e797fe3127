package vn.motcua.intake.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.events.EventType;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Rescheduled;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.ComponentRequirement;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.forms.History.Ground;
import vn.motcua.intake.person.ActionNote;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.printing.FormAct;
import vn.motcua.intake.printing.Headings;
import vn.motcua.intake.printing.PrintedApplicant;
import vn.motcua.intake.printing.PrintedDossier;
import vn.motcua.intake.printing.QrCode;
import vn.motcua.intake.printing.Words;
import vn.motcua.intake.register.Place;
import vn.motcua.intake.register.RegisterEntries;

/** Puts an act into the words of its form. Reading whose dossier it is and why something was done leaves a trace. */
@ApplicationScoped
class ActWords {

    @Inject
    Catalogue catalogue;
    @Inject
    PersonalData persons;
    @Inject
    RegisterEntries register;
    @Inject
    Headings units;
    @ConfigProperty(name = "motcua.forms.lookup-address")
    Optional<String> lookupAddress;
    @ConfigProperty(name = "motcua.forms.contact")
    Optional<String> contact;

    /** The dossier, with a QR code of the address at which anyone can look it up, or else of its code. */
    PrintedDossier dossier(Dossier dossier) {
        Filing filing = dossier.state().filing();
        String name = procedure(dossier).map(Procedure::name).orElse(filing.procedure());
        String lookup = lookupAddress.map(address -> address.replace("{code}", dossier.code())).orElse(null);
        return new PrintedDossier(dossier.code(), name + " (" + filing.procedure() + ")", QrCode.dataUri(lookup == null ? dossier.code() : lookup), lookup);
    }

    /** Whose it is; a name that was deleted is left blank. */
    PrintedApplicant applicant(Dossier dossier, String actor) {
        return persons.applicant(dossier.id(), dossier.state().filing().applicantKind(), actor)
                .map(a -> new PrintedApplicant(a.name(), a.address(), a.phone(), a.email()))
                .orElse(new PrintedApplicant("", null, null, null));
    }

    /** What was done. */
    FormAct act(Dossier dossier, History history, Ground ground, String actor) {
        return switch (ground.form()) {
            case RECEIPT -> receipt(dossier, (Received) ground.event());
            case SUPPLEMENT_REQUEST -> new FormAct.Supplement(ground.round(), names(dossier, ((SupplementRequested) ground.event()).components()),
                    reason(dossier, ground, actor), contact.orElse(null), staff(ground));
            case REFUSAL -> new FormAct.Refusal(ground.event() instanceof Decided, reason(dossier, ground, actor), staff(ground));
            case APOLOGY -> {
                var event = (Rescheduled) ground.event();
                yield new FormAct.Apology(receivedDay(history, ground), Words.minute(event.dueAt()), reason(dossier, ground, actor),
                        Words.minute(event.appointedAt()));
            }
            case STOP_NOTICE -> new FormAct.Stop(receivedDay(history, ground), Words.minute(ground.at()), reason(dossier, ground, actor));
            case CONTROL_SLIP -> ControlSlip.of(history, units::name, dossier.agency());
            case REGISTER -> throw new IllegalArgumentException("the register is no paper of a dossier");
        };
    }

    private FormAct receipt(Dossier dossier, Received event) {
        Optional<Place> place = register.placeOf(dossier.id());
        int sets = event.components().stream().mapToInt(Component::copies).min().orElse(1);
        String collectAt = dossier.state().filing().returnBy() == ReturnedBy.POST ? "địa chỉ trên, qua dịch vụ bưu chính công ích"
                : units.name(event.receivedBy().unit());
        return new FormAct.Receipt(List.of("Liên 1: Giao người nộp hồ sơ", "Liên 2: Lưu, chuyển kèm theo hồ sơ"),
                event.components().stream().map(c -> item(dossier, c)).toList(), "%02d".formatted(sets), Words.term(event.term()),
                Words.minute(event.receivedAt()), Words.minute(event.dueAt()), collectAt, place.map(Place::printed).orElse(null),
                place.map(Place::number).orElse(null), event.receivedBy().staff());
    }

    private FormAct.Item item(Dossier dossier, Component component) {
        return new FormAct.Item(name(dossier, component.code()), component.form() == ComponentForm.PAPER ? "bản giấy" : "bản điện tử", component.copies());
    }

    private List<String> names(Dossier dossier, List<String> components) {
        return components.stream().map(code -> name(dossier, code)).toList();
    }

    private String name(Dossier dossier, String component) {
        return procedure(dossier).flatMap(p -> p.component(component)).map(ComponentRequirement::name).orElse(component);
    }

    private Optional<Procedure> procedure(Dossier dossier) {
        Filing filing = dossier.state().filing();
        return catalogue.procedureVersion(filing.procedure(), filing.procedureVersion());
    }

    /** The reason of the act: each such act demands one, so that the n-th act has the n-th reason. */
    private String reason(Dossier dossier, Ground ground, String actor) {
        String action = EventType.of(ground.event()).shortName();
        return persons.notes(dossier.id(), actor).stream().filter(note -> note.action().equals(action)).skip(ground.round() - 1L).findFirst()
                .map(ActionNote::reason).orElse("");
    }

    private static String receivedDay(History history, Ground ground) {
        Instant at = history.first(Received.class).map(Received::receivedAt).orElse(ground.at());
        return Words.dayFirst(at);
    }

    private static String staff(Ground ground) {
        return ground.by().staff() == null ? "" : ground.by().staff();
    }
}
