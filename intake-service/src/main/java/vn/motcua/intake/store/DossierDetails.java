package vn.motcua.intake.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.Fee;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.intake.deadline.ClockFact;
import vn.motcua.intake.deadline.TermRule;
import vn.motcua.intake.dossier.Consultation;
import vn.motcua.intake.dossier.Decision;
import vn.motcua.intake.dossier.Delivery;
import vn.motcua.intake.dossier.DossierAction;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.Readiness;
import vn.motcua.intake.dossier.Reminder;
import vn.motcua.intake.dossier.Standstill;

/** The part of a dossier's state that nobody searches by; the column {@code details}. */
record DossierDetails(TermRule rule, List<Fee> fees, List<Component> components, List<ClockFact> clock, Integer answerOn,
                      Instant supplementBy, Map<DossierAction, Instant> steps,
                      List<String> openSupplement, String notice, Instant appointedAt, Decision decision, Readiness readiness,
                      Integer rating, List<Consultation> consultations, Delivery delivery, Set<Reminder> reminders,
                      Standstill standstill, ReturnedBy returnedBy) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(DossierDetails.class);
    private static final ObjectReader READER = MAPPER.readerFor(DossierDetails.class);

    DossierDetails {
        fees = fees == null ? List.of() : fees;
        components = components == null ? List.of() : components;
        clock = clock == null ? List.of() : clock;
        steps = steps == null ? Map.of() : steps;
        openSupplement = openSupplement == null ? List.of() : openSupplement;
    }

    static DossierDetails of(DossierState s) {
        return new DossierDetails(s.filing().rule(), s.filing().fees(), s.components(), s.clock().facts(), s.clock().answerOn(),
                s.clock().supplementBy(), s.steps(), s.openSupplement(),
                s.notice(), s.appointedAt(), s.decision(), s.readiness(), s.rating(), s.handling().consultations(), s.handling().delivery(),
                s.handling().reminders(), s.handling().standstill(), s.handling().returnedBy());
    }

    String toJson() {
        try {
            return WRITER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("dossier details", e);
        }
    }

    static DossierDetails fromJson(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("dossier details", e);
        }
    }
}
