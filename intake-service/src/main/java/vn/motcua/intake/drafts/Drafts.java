package vn.motcua.intake.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.person.PersonalData.Sealed;
import vn.motcua.intake.query.QueryParameters;
import vn.motcua.intake.reception.DossierRequest;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Keeps drafts, each for the person alone who began it. Call it inside a transaction. */
@ApplicationScoped
class Drafts {

    /** How many drafts a person may have. */
    static final int MOST = 100;
    /** The longest draft, in bytes of JSON. */
    static final int LONGEST = 64 * 1024;

    private static final String WHAT = "draft";

    @Inject
    EntityManager entities;
    @Inject
    PersonalData persons;
    @Inject
    ObjectMapper mapper;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.intake.drafts.keep")
    Duration keep;

    /** A new draft of the caller. */
    DraftEntity add(DossierRequest request) {
        long had = entities.createQuery("select count(*) from DraftEntity where owner = :owner and expiresAt > :now", Long.class)
                .setParameter("owner", caller.actor()).setParameter("now", clock.instant()).getSingleResult();
        if (had >= MOST) {
            throw new Problem(DraftProblem.DRAFTS_FULL, MOST);
        }
        var draft = new DraftEntity();
        draft.id = Ids.next();
        draft.owner = caller.actor();
        draft.createdAt = clock.instant();
        write(draft, request);
        entities.persist(draft);
        entities.flush();
        return draft;
    }

    /** Saves it anew, which also lets it live longer. */
    void save(DraftEntity draft, DossierRequest request) {
        write(draft, request);
        entities.flush();
    }

    /** The caller's drafts, the latest saved first. */
    List<DraftEntity> own() {
        return entities.createQuery("from DraftEntity where owner = :owner and expiresAt > :now order by changedAt desc, id desc", DraftEntity.class)
                .setParameter("owner", caller.actor()).setParameter("now", clock.instant()).setMaxResults(MOST).getResultList();
    }

    /** The caller's draft of that id, locked; anything else is not found: another's, an expired one, no id at all. */
    DraftEntity own(String id) {
        DraftEntity draft = entities.find(DraftEntity.class, uuid(id), LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || !draft.owner.equals(caller.actor()) || !draft.expiresAt.isAfter(clock.instant())) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return draft;
    }

    /** What was typed in. The reading is recorded. */
    DossierRequest open(DraftEntity draft) {
        String json = persons.open(draft.id, WHAT, new Sealed(draft.keyId, draft.content), caller.actor());
        try {
            // A draft may be older than this version of the service: what it does not know any more is typed in again.
            return mapper.readerFor(DossierRequest.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("draft " + draft.id, e);
        }
    }

    void delete(DraftEntity draft) {
        entities.remove(draft);
    }

    private void write(DraftEntity draft, DossierRequest request) {
        draft.procedure = codeOrNull(request.procedure(), QueryParameters.PROCEDURE);
        draft.unit = codeOrNull(request.unit(), QueryParameters.UNIT);
        draft.changedAt = clock.instant();
        draft.expiresAt = draft.changedAt.plus(keep);
        Sealed sealed = persons.seal(draft.id, WHAT, json(request));
        draft.keyId = sealed.keyId();
        draft.content = sealed.value();
    }

    private String json(DossierRequest request) {
        try {
            String json = mapper.writeValueAsString(request);
            if (json.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                throw new Problem(CommonProblem.TOO_LARGE, LONGEST / 1024 + " KiB");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("draft", e);
        }
    }

    /** What is no code yet may be anything that was typed into the wrong field; it stays in the encrypted part alone. */
    private static String codeOrNull(String text, Pattern code) {
        return text != null && code.matcher(text).matches() ? text : null;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }
}
