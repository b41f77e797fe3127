package vn.motcua.intake.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.OpinionRequested;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Coordinator;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.Unit;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Consultation;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.kit.problem.Problem;

/**
 * Asks coordinating agencies, checked against the version of the procedure that the dossier is pinned to: an agency that it names has
 * its part of the term and no more, be it itself or whoever has taken over from it.
 */
@ApplicationScoped
public class Consultations {

    @Inject
    Catalogue catalogue;
    @Inject
    WorkingCalendars calendars;
    /** NĐ 61/2018, 19.6–7: paper goes from one agency to the next, an electronic dossier to all at once. */
    @ConfigProperty(name = "motcua.intake.consultations.paper-in-sequence")
    boolean paperInSequence;

    /** Asks one agency, which the procedure names or not. */
    public OpinionRequested request(Dossier dossier, ConsultationRequest request, Instant at, Performer by) {
        Unit unit = catalogue.unit(request.coordinator(), LegalTime.dayOf(at)).orElseThrow(
                () -> Problem.ofField("coordinator", "không có trong danh mục ngày này / is not in the catalogue on that day"));
        demandTurn(dossier, unit.code());
        Term named = named(dossier, LegalTime.dayOf(at)).get(unit.code());
        return ask(dossier, unit.code(), termOf(unit.code(), request.ownTerm(), named, at), at, by);
    }

    /**
     * Asks the agencies that the procedure names and that were not asked yet, each with its part of the term: all of them at once, or
     * the next in turn where paper goes from one to the next.
     */
    public List<OpinionRequested> requestNamed(Dossier dossier, Instant at, Performer by) {
        Map<String, Term> left = named(dossier, LegalTime.dayOf(at));
        left.remove(dossier.agency());
        dossier.state().handling().consultations().forEach(asked -> left.remove(asked.coordinator()));
        if (left.isEmpty()) {
            throw new Problem(ConsultationProblem.NOBODY_LEFT_TO_ASK);
        }
        demandTurn(dossier, null);
        List<OpinionRequested> told = new ArrayList<>();
        left.entrySet().stream().limit(goesInSequence(dossier) ? 1 : left.size())
                .forEach(next -> told.add(ask(dossier, next.getKey(), next.getValue(), at, by)));
        return told;
    }

    private OpinionRequested ask(Dossier dossier, String coordinator, Term term, Instant at, Performer by) {
        return dossier.requestOpinion(coordinator, term, calendars.of(coordinator), at, by);
    }

    /** Who is in charge today of what the procedure asks of each agency, in the procedure's order, with the part of the term. */
    private Map<String, Term> named(Dossier dossier, LocalDate day) {
        Filing filing = dossier.state().filing();
        Procedure procedure = catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).orElseThrow(
                () -> new IllegalStateException("the catalogue lost version " + filing.procedureVersion() + " of " + filing.procedure()));
        Map<String, Term> named = new LinkedHashMap<>();
        for (Coordinator coordinator : procedure.coordinators()) {
            catalogue.edition().units().inCharge(coordinator.agency(), filing.field(), day)
                    .ifPresent(unit -> named.putIfAbsent(unit.code(), coordinator.term()));
        }
        return named;
    }

    private Term termOf(String coordinator, Term wanted, Term named, Instant at) {
        if (named == null && wanted == null) {
            throw Problem.ofField("term", "phải nêu thời hạn vì thủ tục không nêu cơ quan này / is needed: the procedure does not name this agency");
        }
        if (named == null || wanted == null) {
            return named == null ? wanted : named;
        }
        var hours = calendars.of(coordinator);
        if (!wanted.equals(named) && Consultation.due(wanted, hours, at).isAfter(Consultation.due(named, hours, at))) {
            throw Problem.ofField("term", "dài hơn phần thời hạn mà thủ tục dành cho cơ quan này / longer than the part of the term that the procedure"
                    + " gives this agency: " + named.value() + " " + named.unit());
        }
        return wanted;
    }

    /** An agency that was asked already is told so by the dossier itself. */
    private void demandTurn(Dossier dossier, String coordinator) {
        List<String> out = dossier.state().consulted();
        if (goesInSequence(dossier) && !out.isEmpty() && !out.contains(coordinator)) {
            throw new Problem(ConsultationProblem.OPINIONS_IN_SEQUENCE, String.join(", ", out)).with("awaited", out);
        }
    }

    private boolean goesInSequence(Dossier dossier) {
        return paperInSequence && dossier.state().components().stream().anyMatch(component -> component.form() == ComponentForm.PAPER);
    }
}
