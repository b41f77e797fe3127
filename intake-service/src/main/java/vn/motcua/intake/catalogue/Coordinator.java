package vn.motcua.intake.catalogue;

import vn.motcua.events.lifecycle.Term;

/**
 * An agency that is asked during a procedure, with the part of the term that it has (NĐ 61/2018, 19.6).
 *
 * @param agency the lasting code of the unit
 * @param term   how long it has
 * @param task   what it is asked for, in Vietnamese; null where nothing is said
 */
public record Coordinator(String agency, Term term, String task) {
}
