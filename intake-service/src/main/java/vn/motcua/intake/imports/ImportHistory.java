package vn.motcua.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.eventlog.EventLog;
import vn.motcua.intake.assistance.Assistances;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.DossierCode;
import vn.motcua.intake.dossier.DossierProblem;
import vn.motcua.intake.imports.ImportBatch.Created;
import vn.motcua.intake.imports.ImportedStep.Acting;
import vn.motcua.intake.imports.ImportedStep.Creating;
import vn.motcua.intake.imports.ImportedStep.Helping;
import vn.motcua.intake.imports.ImportedStep.Numbered;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.register.RegisterEntries;
import vn.motcua.intake.register.RegisterKey;
import vn.motcua.intake.register.RegisterProblem;
import vn.motcua.intake.search.SearchIndex;
import vn.motcua.intake.store.CodeCounter;
import vn.motcua.intake.store.CodeCounter.Day;
import vn.motcua.intake.store.CodeCounter.Wanted;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.imports.ImportAnswer;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.imports.ImportParser;
import vn.motcua.kit.imports.ImportRefs;
import vn.motcua.kit.imports.LineResult;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Writes a request's steps of history in one transaction and a fixed number of statements, under the rules of the live
 * endpoints. A line that is refused or must wait leaves nothing behind and does not hold up the others.
 */
@ApplicationScoped
public class ImportHistory {

    @Inject
    ImportParser parser;
    @Inject
    ImportReader reader;
    @Inject
    ImportRefs refs;
    @Inject
    DossierStore store;
    @Inject
    CodeCounter counter;
    @Inject
    PersonalData persons;
    @Inject
    SearchIndex search;
    @Inject
    EventLog events;
    @Inject
    RegisterEntries register;
    @Inject
    Assistances assistances;
    @Inject
    WorkingCalendars calendars;
    @Inject
    Caller caller;

    /** Takes the lines of a request. */
    @Transactional
    public ImportAnswer take(String body) {
        List<LineResult> results = new ArrayList<>();
        List<ImportLine> lines = parser.parse(body, results::add);
        List<StoredDossier> locked = store.lockByCodes(lines.stream().map(line -> line.text("code"))
                .filter(DossierCode::isAcceptable).collect(Collectors.toSet()));
        // Only now, under the locks: a request with the same references, running beside this one, is seen or waits.
        Map<String, String> known = refs.known(lines.stream().map(ImportLine::ref).toList());
        List<ImportedStep> steps = read(lines, known, results);
        var batch = new ImportBatch(locked, caller.actor());
        Map<Numbered, String> codes = giveCodes(steps, results);
        for (ImportedStep step : steps) {
            if (step instanceof Acting acting) {
                batch.act(acting);
            } else if (step instanceof Creating creating && codes.containsKey(creating)) {
                batch.create(open(creating, codes.get(creating)), creating);
            } else if (step instanceof Helping helping) {
                batch.help(helping, codes.get(helping));
            }
        }
        write(batch);
        results.addAll(batch.results);
        return ImportAnswer.of(results);
    }

    private List<ImportedStep> read(List<ImportLine> lines, Map<String, String> known, List<LineResult> results) {
        List<ImportedStep> steps = new ArrayList<>(lines.size());
        Set<RegisterKey> closed = register.closedAmong(lines.stream().flatMap(line -> registerOf(line).stream()).collect(Collectors.toSet()));
        for (ImportLine line : lines) {
            if (known.containsKey(line.ref())) {
                results.add(LineResult.already(line, known.get(line.ref())));
                continue;
            }
            try {
                registerOf(line).filter(closed::contains).ifPresent(key -> {
                    throw new Problem(RegisterProblem.CLOSED, key.unit(), Integer.toString(key.year()));
                });
                steps.add(reader.read(line));
            } catch (Problem problem) {
                results.add(LineResult.refused(line, problem));
            }
        }
        return steps;
    }

    /** The register that a line writes into; empty where it receives nothing. */
    private static Optional<RegisterKey> registerOf(ImportLine line) {
        return line.step().equals("receive") && line.by().unit() != null ? Optional.of(RegisterKey.of(line.by().unit(), line.at())) : Optional.empty();
    }

    /** The code of everything new, numbers taken for all at once; a given code that is in use is refused. */
    private Map<Numbered, String> giveCodes(List<ImportedStep> steps, List<LineResult> results) {
        List<Numbered> numbered = steps.stream().filter(Numbered.class::isInstance).map(Numbered.class::cast).toList();
        Set<String> taken = new HashSet<>(store.existing(numbered.stream().map(Numbered::givenCode).filter(c -> c != null).toList()));
        Map<Numbered, String> codes = new IdentityHashMap<>();
        Map<Day, Wanted> wanted = new HashMap<>();
        List<Numbered> waiting = new ArrayList<>();
        for (Numbered step : numbered) {
            var day = new Day(step.series(), step.day());
            if (step.givenCode() == null) {
                waiting.add(step);
                wanted.merge(day, new Wanted(1, 0), Wanted::plus);
            } else if (taken.add(step.givenCode())) {
                codes.put(step, step.givenCode());
                DossierCode.numberIn(step.series(), step.day(), step.givenCode())
                        .ifPresent(number -> wanted.merge(day, new Wanted(0, number), Wanted::plus));
            } else {
                results.add(LineResult.refused(step.line(), new Problem(DossierProblem.CODE_TAKEN, step.givenCode())));
            }
        }
        Map<Day, Integer> next = wanted.isEmpty() ? Map.of() : counter.take(wanted);
        for (Numbered step : waiting) {
            var day = new Day(step.series(), step.day());
            codes.put(step, DossierCode.of(step.series(), step.day(), next.get(day)));
            next.merge(day, 1, Integer::sum);
        }
        return codes;
    }

    private Dossier open(Creating step, String code) {
        return Dossier.open(Ids.next(), code, step.reception().filing(), step.reception().components(), calendars.of(step.unit()));
    }

    /** Dossiers first, then what refers to them: each kind of row goes to the database in batches. */
    private void write(ImportBatch batch) {
        if (batch.refs.isEmpty()) {
            return;
        }
        if (!refs.remember(batch.refs).isEmpty()) {
            // Another request used one of these references at this very moment: nothing of this one is written.
            throw new Problem(CommonProblem.UNAVAILABLE);
        }
        batch.created.forEach(created -> store.add(created.dossier()));
        batch.changed.forEach(store::save);
        for (Created created : batch.created) {
            persons.add(created.dossier().id(), created.step().reception().applicant());
        }
        for (Created created : batch.created) {
            search.add(created.dossier().state(), created.step().reception().applicant());
        }
        batch.given.forEach(assistances::keep);
        batch.notes.forEach(noted -> persons.note(noted.dossier().id(), noted.note()));
        store.flush();
        events.append(batch.events);
        register.enter(batch.events);
    }
}
