package vn.motcua.events.lifecycle;

/**
 * A paper or file that a decision issued.
 *
 * @param type       the code of its kind in the catalogue, for instance KQ.G07.000122
 * @param number     the number that the agency gave it, for instance 123/QĐ-STNMT
 * @param electronic whether it exists as a signed file
 */
public record ResultDocument(String type, String number, boolean electronic) {
}
