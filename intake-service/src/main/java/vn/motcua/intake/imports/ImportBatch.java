package vn.motcua.intake.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.EventType;
import vn.motcua.intake.assistance.Assistance;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.DossierProblem;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.imports.ImportedStep.Acting;
import vn.motcua.intake.imports.ImportedStep.Creating;
import vn.motcua.intake.imports.ImportedStep.Helping;
import vn.motcua.intake.person.ActionNote;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.imports.LineResult;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** The lines of one request applied in memory, in their order; what came of them is written afterwards, all at once. */
final class ImportBatch {

    /** A dossier that this request makes. */
    record Created(Dossier dossier, Creating step) {
    }

    /** The reason of an action. */
    record Noted(Dossier dossier, ActionNote note) {
    }

    private final Map<String, Dossier> dossiers = new HashMap<>();
    private final Map<String, StoredDossier> stored = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();
    private final String actor;

    final List<LineResult> results = new ArrayList<>();
    final List<Created> created = new ArrayList<>();
    final List<Assistance> given = new ArrayList<>();
    final Set<StoredDossier> changed = new LinkedHashSet<>();
    final List<NewEvent> events = new ArrayList<>();
    final List<Noted> notes = new ArrayList<>();
    final Map<String, String> refs = new LinkedHashMap<>();

    ImportBatch(List<StoredDossier> locked, String actor) {
        this.actor = actor;
        for (StoredDossier dossier : locked) {
            stored.put(dossier.dossier().code(), dossier);
            dossiers.put(dossier.dossier().code(), dossier.dossier());
        }
    }

    /** Takes a dossier that was opened under its code; its line was checked before. */
    void create(Dossier dossier, Creating step) {
        ImportLine line = step.line();
        step.file(dossier).forEach(event -> events.add(new NewEvent(dossier.id(), event, line.at(), actor)));
        if (step.refusal() != null) {
            notes.add(new Noted(dossier, new ActionNote(EventType.REFUSED.shortName(), line.at(), line.by().staff(), step.refusal())));
        }
        dossiers.put(dossier.code(), dossier);
        created.add(new Created(dossier, step));
        refs.put(line.ref(), dossier.code());
        results.add(LineResult.created(line, dossier.code()));
    }

    /** Takes help that was given, under its number. */
    void help(Helping step, String number) {
        ImportLine line = step.line();
        Assistance help = step.given(number);
        events.add(new NewEvent(help.id(), help.told(step.helper().performer()), help.assistedAt(), actor));
        given.add(help);
        refs.put(line.ref(), number);
        results.add(LineResult.done(line));
    }

    /** Acts on a dossier; a problem leaves it as it was. */
    void act(Acting step) {
        ImportLine line = step.line();
        Dossier dossier = dossiers.get(step.code());
        if (dossier == null) {
            results.add(LineResult.refused(line, new Problem(CommonProblem.NOT_FOUND)));
            return;
        }
        if (waiting.contains(step.code())) {
            results.add(LineResult.notYet(line, new Problem(DossierProblem.NOT_READY, "an earlier line")));
            return;
        }
        try {
            DossierEvent event = step.action().on(dossier, line.at(), line.by());
            events.add(new NewEvent(dossier.id(), event, line.at(), actor));
            String by = line.by().staff() == null ? actor : line.by().staff();
            step.said().forEach(said -> notes.add(
                    new Noted(dossier, new ActionNote(said.name(EventType.of(event).shortName()), line.at(), by, said.text()))));
            if (stored.containsKey(step.code())) {
                changed.add(stored.get(step.code()));
            }
            refs.put(line.ref(), step.code());
            results.add(LineResult.done(line));
        } catch (Problem problem) {
            results.add(mustWait(problem, dossier) ? notYet(step, problem) : LineResult.refused(line, problem));
        }
    }

    private LineResult notYet(Acting step, Problem problem) {
        waiting.add(step.code());
        return LineResult.notYet(step.line(), problem);
    }

    /** Papers and payments come over Kafka, later than the lines that rely on them. */
    private static boolean mustWait(Problem problem, Dossier dossier) {
        return problem.kind() == DossierProblem.NOT_READY
                || problem.kind() == DossierProblem.WRONG_STATE && dossier.status() == DossierStatus.OBLIGATION_DUE;
    }
}
