package vn.motcua.intake.catalogue;

/**
 * One thing that is wrong in the data of the catalogue.
 *
 * @param file the file as its sender knows it, for instance units.csv
 * @param line the line in that file, from 1
 * @param vi   what is wrong, in Vietnamese
 * @param en   what is wrong, in English
 */
public record RowError(String file, int line, String vi, String en) {

    /** For instance {@code units.csv:7: the unit X is above itself}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + en;
    }
}
