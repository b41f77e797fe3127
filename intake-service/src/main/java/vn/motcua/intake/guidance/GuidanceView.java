package vn.motcua.intake.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.intake.catalogue.OnlineLevel;

/**
 * A procedure as the public is told of it, in the language of the answer.
 *
 * @param code         the national code
 * @param name         its name
 * @param fieldName    its field, in Vietnamese
 * @param validFrom    since when these rules hold
 * @param term         the legal term
 * @param termWords    the same in words
 * @param cutOffWords  what comes late in the day; absent where there is no such rule
 * @param onlineLevel  how far it can be done online
 * @param onlineWords  the same in words
 * @param feeWords     all fees in one line
 * @param fees         each fee
 * @param components   what to bring
 * @param coordinators who is asked on the way
 * @param results      what it ends with, in Vietnamese
 * @param where        where to go
 * @param advice       what else to know; absent where there is nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GuidanceView(String code, String name, String fieldName, LocalDate validFrom, Term term, String termWords, String cutOffWords,
                           OnlineLevel onlineLevel, String onlineWords, String feeWords, List<Fee> fees, List<Paper> components,
                           List<Coordinating> coordinators, List<String> results, Where where, String advice) {

    /**
     * A procedure in a list.
     *
     * @param href the address of the whole
     */
    public record Summary(String code, String name, String fieldName, String termWords, OnlineLevel onlineLevel, String feeWords, String href) {
    }

    /** A fee; {@code amount} in whole đồng. */
    public record Fee(String code, FeeKind kind, long amount, DueWhen dueWhen, String words) {
    }

    /**
     * A paper to bring.
     *
     * @param required whether it is always asked for
     * @param words    how many, in which form
     */
    public record Paper(String code, String name, boolean required, int copies, String words) {
    }

    /**
     * An agency that is asked on the way.
     *
     * @param unit      its code
     * @param name      its name
     * @param term      its part of the legal term
     * @param termWords the same in words
     * @param task      what it is asked for, in Vietnamese; absent where nothing is said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Coordinating(String unit, String name, Term term, String termWords, String task) {
    }

    /**
     * Where to go.
     *
     * @param decidedBy  who decides, in words
     * @param counters   where it can be filed; empty where every unit of a level takes it in
     * @param placesHref the address of all units that take it in
     * @param byPost     whether postal staff take it in as well
     */
    public record Where(String decidedBy, List<Place> counters, String placesHref, boolean byPost) {
    }

    /** A unit that people go to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(String code, String name, String address, String phone) {
    }
}
