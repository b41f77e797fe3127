package vn.motcua.digitization.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.TaskState;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.kit.imports.ImportAnswer;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.imports.ImportParser;
import vn.motcua.kit.imports.ImportRefs;
import vn.motcua.kit.imports.LineResult;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Writes a request's lines in one transaction: the tasks are read once, changed in memory and written once. */
@ApplicationScoped
class ImportPapers {

    @Inject
    ImportParser parser;
    @Inject
    ImportRefs refs;
    @Inject
    TaskRegister register;
    @Inject
    EventLog eventLog;
    @Inject
    Clock clock;

    /** What a request has come to so far. */
    private record Progress(List<LineResult> results, Map<String, String> dossierByRef, List<NewEvent> events) {
    }

    @Transactional
    ImportAnswer run(String body, String actor) {
        var progress = new Progress(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        List<DigitizeStep> steps = read(body, progress.results());
        // The locks come first: another request with the same references has then either written them or will wait.
        Map<String, DigitizationTask> tasks = register.lockByCodes(steps.stream().map(DigitizeStep::code).distinct().toList());
        Map<String, String> known = refs.known(steps.stream().map(s -> s.line().ref()).toList());
        for (DigitizeStep step : steps) {
            progress.results().add(known.containsKey(step.line().ref())
                    ? LineResult.already(step.line(), known.get(step.line().ref()))
                    : apply(step, tasks.get(step.code()), progress, actor));
        }
        write(tasks, progress);
        return ImportAnswer.of(progress.results());
    }

    private List<DigitizeStep> read(String body, List<LineResult> results) {
        List<DigitizeStep> steps = new ArrayList<>();
        for (ImportLine line : parser.parse(body, results::add)) {
            try {
                steps.add(DigitizeStep.of(line));
            } catch (Problem problem) {
                results.add(LineResult.refused(line, problem));
            }
        }
        return steps;
    }

    private LineResult apply(DigitizeStep step, DigitizationTask task, Progress progress, String actor) {
        ImportLine line = step.line();
        if (task == null) {
            return LineResult.notYet(line, new Problem(DigitizationProblem.DOSSIER_NOT_KNOWN_YET, step.code()));
        }
        if (line.at().isBefore(task.changedAt()) && !isAmongOpenScans(step, task)) {
            return LineResult.refused(line, new Problem(DigitizationProblem.STEP_BEFORE_LATEST));
        }
        if (mayYetBeWaitedFor(step, task)) {
            return LineResult.notYet(line, new Problem(DigitizationProblem.NOT_WAITED_FOR_YET, step.component()));
        }
        try {
            task.takeIn(step.paper()).forEach(fact -> progress.events().add(new NewEvent(task.dossier().id(), fact, task.changedAt(), actor)));
        } catch (Problem problem) {
            return LineResult.refused(line, problem);
        }
        progress.dossierByRef().put(line.ref(), step.code());
        return LineResult.done(line);
    }

    /** Scans of one dossier may come in any order, but none lies before its papers were handed in. */
    private static boolean isAmongOpenScans(DigitizeStep step, DigitizationTask task) {
        return task.state() == TaskState.OPEN && !step.line().at().isBefore(task.openedAt());
    }

    /** A supplement may be under way that asks for this component; only intake's event can tell. */
    private static boolean mayYetBeWaitedFor(DigitizeStep step, DigitizationTask task) {
        return task.state() == TaskState.NOT_NEEDED || task.state() == TaskState.DONE
                || task.state() == TaskState.OPEN && !task.requires(step.component());
    }

    private void write(Map<String, DigitizationTask> tasks, Progress progress) {
        if (progress.dossierByRef().isEmpty()) {
            return;
        }
        register.save(tasks.values(), clock.instant());
        if (!progress.events().isEmpty()) {
            eventLog.append(progress.events());
        }
        if (!refs.remember(progress.dossierByRef()).isEmpty()) {
            // The same reference went to two dossiers at once: nothing of this request is kept, sent again it is told apart.
            throw new Problem(CommonProblem.UNAVAILABLE);
        }
    }
}
