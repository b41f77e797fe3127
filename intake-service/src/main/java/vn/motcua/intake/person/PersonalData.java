package vn.motcua.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.kit.Ids;

/** Keeps and gives personal data. Call it inside a transaction; every reading is recorded in it. */
@ApplicationScoped
public class PersonalData {

    private static final int MOST_FOUND = 200;

    @Inject
    EntityManager entities;
    @Inject
    PersonalDataCipher cipher;
    @Inject
    Clock clock;

    /** Keeps the applicant of a new dossier, whose row must be written before. */
    public void add(UUID dossier, Applicant applicant) {
        var row = new ApplicantEntity();
        row.dossierId = dossier;
        row.keyId = cipher.currentKey();
        row.name = cipher.encrypt(dossier, "name", applicant.name());
        row.identityNumber = cipher.encrypt(dossier, "identityNumber", applicant.identityNumber());
        row.identityHash = cipher.hash(applicant.identityNumber());
        row.phone = cipher.encrypt(dossier, "phone", applicant.phone());
        row.email = cipher.encrypt(dossier, "email", applicant.email());
        row.address = cipher.encrypt(dossier, "address", applicant.address());
        entities.persist(row);
    }

    /** Keeps the reason of an action. */
    public void note(UUID dossier, ActionNote note) {
        var row = new ActionNoteEntity();
        row.id = Ids.next();
        row.dossierId = dossier;
        row.action = note.action();
        row.notedAt = note.at();
        row.notedBy = note.by();
        row.keyId = cipher.currentKey();
        row.reason = cipher.encrypt(dossier, noteField(row.id), note.reason());
        entities.persist(row);
    }

    /** The applicant of a dossier, read by that actor. */
    public Optional<Applicant> applicant(UUID dossier, ApplicantKind kind, String actor) {
        var row = Optional.ofNullable(entities.find(ApplicantEntity.class, dossier));
        row.ifPresent(r -> record(dossier, actor, "applicant"));
        return row.map(r -> decrypt(r, kind));
    }

    /** The applicants of several dossiers, read by that actor; of those that have one. */
    public Map<UUID, Applicant> applicants(Map<UUID, ApplicantKind> dossiers, String actor) {
        Map<UUID, Applicant> applicants = new HashMap<>();
        for (ApplicantEntity row : rowsOf(dossiers.keySet())) {
            record(row.dossierId, actor, "applicant");
            applicants.put(row.dossierId, decrypt(row, dossiers.get(row.dossierId)));
        }
        return applicants;
    }

    /** The reasons given for a dossier's actions, oldest first, read by that actor. */
    public List<ActionNote> notes(UUID dossier, String actor) {
        List<ActionNoteEntity> rows = entities
                .createQuery("from ActionNoteEntity where dossierId = :dossier order by notedAt, id", ActionNoteEntity.class)
                .setParameter("dossier", dossier).getResultList();
        if (!rows.isEmpty()) {
            record(dossier, actor, "notes");
        }
        return rows.stream()
                .map(r -> new ActionNote(r.action, r.notedAt, r.notedBy, cipher.decrypt(r.keyId, dossier, noteField(r.id), r.reason)))
                .toList();
    }

    /**
     * Of these dossiers, the names of those applicants that are really meant, by dossier; read by that actor. What was looked at and
     * is not meant was told to nobody, so only the names given leave a trace.
     */
    public Map<UUID, String> namesOfMeant(Collection<UUID> dossiers, Predicate<Applicant> meant, String actor) {
        Map<UUID, String> names = new HashMap<>();
        for (ApplicantEntity row : rowsOf(dossiers)) {
            Applicant applicant = decrypt(row, null);
            if (meant.test(applicant)) {
                names.put(row.dossierId, applicant.name());
                record(row.dossierId, actor, "search");
            }
        }
        return names;
    }

    /** The applicants of these dossiers, for the search index alone: nobody gets to see them. */
    public Map<UUID, Applicant> forIndexing(Collection<UUID> dossiers) {
        Map<UUID, Applicant> applicants = new HashMap<>();
        rowsOf(dossiers).forEach(row -> applicants.put(row.dossierId, decrypt(row, null)));
        return applicants;
    }

    private List<ApplicantEntity> rowsOf(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? List.of() : entities.createQuery("from ApplicantEntity where dossierId in :dossiers", ApplicantEntity.class)
                .setParameter("dossiers", dossiers).getResultList();
    }

    /** A text that holds personal data, encrypted and bound to whom and what it belongs to. */
    public Sealed seal(UUID owner, String what, String text) {
        return new Sealed(cipher.currentKey(), cipher.encrypt(owner, what, text));
    }

    /** The text of a sealed one, read by that actor. */
    public String open(UUID owner, String what, Sealed sealed, String actor) {
        record(owner, actor, what);
        return cipher.decrypt(sealed.keyId(), owner, what, sealed.value());
    }

    /**
     * An encrypted text.
     *
     * @param keyId by which key
     * @param value the nonce, then text and tag
     */
    public record Sealed(String keyId, byte[] value) {
    }

    /** The dossiers of whoever has that identity number, newest first, at most 200; found by keyed hash. */
    public List<UUID> dossiersOf(String identityNumber) {
        return entities.createQuery("select dossierId from ApplicantEntity where identityHash = :hash order by dossierId desc", UUID.class)
                .setParameter("hash", cipher.hash(identityNumber)).setMaxResults(MOST_FOUND).getResultList();
    }

    private Applicant decrypt(ApplicantEntity r, ApplicantKind kind) {
        return new Applicant(kind, decrypt(r, "name", r.name), decrypt(r, "identityNumber", r.identityNumber),
                decrypt(r, "phone", r.phone), decrypt(r, "email", r.email), decrypt(r, "address", r.address));
    }

    private String decrypt(ApplicantEntity row, String field, byte[] value) {
        return cipher.decrypt(row.keyId, row.dossierId, field, value);
    }

    private static String noteField(UUID note) {
        return "note/" + note;
    }

    private void record(UUID dossier, String actor, String what) {
        var row = new PersonalDataAccessEntity();
        row.id = Ids.next();
        row.dossierId = dossier;
        row.actor = actor;
        row.what = what;
        row.readAt = clock.instant();
        entities.persist(row);
    }
}
