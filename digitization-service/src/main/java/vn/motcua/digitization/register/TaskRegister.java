package vn.motcua.digitization.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.kit.problem.Problem;

/** The tasks as they stand in the database. A call reads or writes any number of them with a fixed number of statements. */
@ApplicationScoped
public class TaskRegister {

    @Inject
    DataSource dataSource;
    @Inject
    EventLog eventLog;

    /** The tasks of these dossiers, by id, locked until the transaction ends; unknown ones are absent. */
    public Map<UUID, DigitizationTask> lockByIds(Collection<UUID> dossiers) {
        Map<UUID, DigitizationTask> byId = new LinkedHashMap<>();
        read(TaskRows.LOCK_BY_ID, dossiers).forEach(task -> byId.put(task.dossier().id(), task));
        return byId;
    }

    /** The tasks of these dossiers, by code, locked until the transaction ends; unknown ones are absent. */
    public Map<String, DigitizationTask> lockByCodes(Collection<String> codes) {
        Map<String, DigitizationTask> byCode = new LinkedHashMap<>();
        read(TaskRows.LOCK_BY_CODE, codes).forEach(task -> byCode.put(task.dossier().code(), task));
        return byCode;
    }

    /** The task of a dossier, not locked: to look at, not to change. */
    public Optional<DigitizationTask> find(String code) {
        return read(TaskRows.BY_CODE, List.of(code)).stream().findFirst();
    }

    /** The task of a dossier, to look at; a {@link Problem} where digitization does not know the dossier yet. */
    public DigitizationTask require(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    /** The task of a dossier, locked until the transaction ends; a {@link Problem} likewise. */
    public DigitizationTask lock(String code) {
        return Optional.ofNullable(lockByCodes(List.of(code)).get(code)).orElseThrow(() -> unknown(code));
    }

    private static Problem unknown(String code) {
        return new Problem(DigitizationProblem.DOSSIER_NOT_KNOWN_YET, code);
    }

    /** Writes down what changed of a task, with what is to be told of it. */
    public void save(DigitizationTask task, List<? extends DossierEvent> told, Instant at, String actor) {
        save(List.of(task), at);
        eventLog.append(told.stream().map(event -> new NewEvent(task.dossier().id(), event, at, actor)).toList());
    }

    /** Writes down what changed. */
    public void save(Collection<DigitizationTask> tasks, Instant now) {
        var changes = ChangedTask.of(tasks);
        if (changes.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            TaskWriter.write(connection, changes, now);
        } catch (SQLException e) {
            throw new IllegalStateException("digitization tasks cannot be written", e);
        }
    }

    private Collection<DigitizationTask> read(String sql, Collection<?> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        try (var connection = dataSource.getConnection()) {
            return TaskRows.read(connection, sql, keys);
        } catch (SQLException e) {
            throw new IllegalStateException("digitization tasks cannot be read", e);
        }
    }
}
