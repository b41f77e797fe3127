package vn.motcua.intake.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

import vn.motcua.eventlog.EventLog;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.forms.History.Ground;
import vn.motcua.intake.forms.PaperNumbers.Series;
import vn.motcua.intake.printing.FormDefinition;
import vn.motcua.intake.printing.FormName;
import vn.motcua.intake.printing.Headings;
import vn.motcua.intake.printing.PaperContent;
import vn.motcua.intake.printing.Printer;
import vn.motcua.intake.printing.Words;
import vn.motcua.kit.problem.Problem;

/** The papers of a dossier: which there are, and what each says. Whoever calls must have checked that the caller may know the dossier. */
@ApplicationScoped
public class DossierForms {

    @Inject
    EventLog events;
    @Inject
    Printer printer;
    @Inject
    PaperNumbers numbers;
    @Inject
    Headings headings;
    @Inject
    ActWords words;
    @Inject
    Clock clock;

    /** The papers that the dossier has grounds for, in the order of the acts. */
    public List<FormOffer> offers(Dossier dossier) {
        History history = History.of(events.history(dossier.id()));
        boolean sameDay = history.sameDay(clock.instant());
        return history.grounds().stream().flatMap(ground -> printer.regimes().form(ground.form(), LegalTime.dayOf(ground.at())).stream()
                .map(form -> FormOffer.of(dossier.code(), ground, form, sameDay && ground.form() == FormName.RECEIPT))).toList();
    }

    /**
     * What a paper says. Gives it its number and puts the reading of personal data on record, in one transaction.
     *
     * @param round which of several papers of that form; the latest where null
     * @param asked whether the applicant asked for a receipt although the result comes the same day
     * @param actor who reads it
     * @throws Problem a {@link FormProblem} where the dossier has no grounds for it
     */
    @Transactional
    public PaperContent content(Dossier dossier, FormName name, Integer round, boolean asked, String actor) {
        History history = History.of(events.history(dossier.id()));
        Ground ground = history.ground(name, round).orElseThrow(() -> new Problem(FormProblem.NO_GROUND, name.wireName()));
        var day = LegalTime.dayOf(ground.at());
        FormDefinition form = printer.regimes().form(name, day)
                .orElseThrow(() -> new Problem(FormProblem.NOT_IN_FORCE, name.wireName(), Words.day(ground.at())));
        if (name == FormName.RECEIPT && !asked && history.sameDay(clock.instant())) {
            throw new Problem(FormProblem.SAME_DAY);
        }
        String unit = ground.by().unit() == null ? dossier.agency() : ground.by().unit();
        var applicant = name == FormName.CONTROL_SLIP ? null : words.applicant(dossier, actor);
        var act = words.act(dossier, history, ground, actor);
        Integer number = form.symbol() == null ? null : numbers.of(new Series(unit, day.getYear(), name), dossier.id(), ground.round());
        return new PaperContent(form, headings.of(unit, number, ground.at()), words.dossier(dossier), applicant, act);
    }
}
