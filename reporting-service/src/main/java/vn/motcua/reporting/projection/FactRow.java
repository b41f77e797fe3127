package vn.motcua.reporting.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.reporting.fact.Decision;
import vn.motcua.reporting.fact.DossierFact;
import vn.motcua.reporting.fact.Ending;
import vn.motcua.reporting.fact.Filing;
import vn.motcua.reporting.fact.HandOver;
import vn.motcua.reporting.fact.Reception;
import vn.motcua.reporting.fact.Status;
import vn.motcua.reporting.fact.Work;

/** Reads a row of {@code dossier_fact}; its payments stand in a table of their own. */
final class FactRow {

    private FactRow() {
    }

    static DossierFact.Draft read(ResultSet row) throws SQLException {
        var draft = new DossierFact.Draft();
        draft.id = row.getObject("dossier_id", UUID.class);
        draft.code = row.getString("code");
        draft.filing = filing(row);
        Integer status = row.getObject("status", Integer.class);
        draft.status = status == null ? null : Status.of(status);
        Work received = work(row, "received");
        draft.reception = received == null ? null : new Reception(received, row.getDouble("receiver_fte"));
        draft.forwardedAt = instant(row, "forwarded_at");
        draft.dueAt = instant(row, "due_at");
        draft.paused = row.getBoolean("paused");
        draft.supplementRounds = row.getInt("supplement_rounds");
        draft.decision = decision(row);
        Work returned = work(row, "returned");
        draft.handOver = returned == null ? null : new HandOver(returned, ReturnedBy.valueOf(row.getString("returned_how")));
        Work ended = work(row, "ended");
        draft.ending = ended == null ? null : new Ending(Ending.Kind.valueOf(row.getString("ended_as")), ended);
        draft.rating = row.getObject("rating", Integer.class);
        draft.digitized = work(row, "digitized");
        draft.digitizedRounds = row.getInt("digitized_rounds");
        draft.papersReused = row.getInt("papers_reused");
        draft.resultDigitized = row.getBoolean("result_digitized");
        draft.charged = row.getLong("charged");
        draft.exempted = row.getLong("exempted");
        draft.refunded = row.getLong("refunded");
        return draft;
    }

    /** A work from its four columns; null where it has no time. */
    static Work work(ResultSet row, String what) throws SQLException {
        Instant at = instant(row, what + "_at");
        return at == null ? null : new Work(at, row.getString(what + "_staff"),
                Employer.valueOf(row.getString(what + "_employer")), row.getString(what + "_unit"));
    }

    /** A time of the database; null stays null. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Filing filing(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return channel == null ? null : new Filing(row.getString("procedure"), row.getInt("procedure_version"),
                row.getString("field"), row.getString("unit"), Channel.valueOf(channel),
                ApplicantKind.valueOf(row.getString("applicant_kind")), instant(row, "submitted_at"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        Work decided = work(row, "decided");
        return decided == null ? null : new Decision(decided, Outcome.valueOf(row.getString("outcome")),
                Timeliness.valueOf(row.getString("timeliness")), row.getBoolean("electronic_result"));
    }
}
