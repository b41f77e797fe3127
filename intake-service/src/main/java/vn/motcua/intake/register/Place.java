package vn.motcua.intake.register;

/**
 * Where a dossier stands in the register.
 *
 * @param year   the register's year
 * @param volume the volume, from 1
 * @param number the number, counted through all volumes of the year
 */
public record Place(int year, int volume, int number) {

    static int of(int number, int entriesPerVolume) {
        return (number - 1) / entriesPerVolume + 1;
    }

    /** The volume as form 01 names it, for instance {@code 01/2022}. */
    public String printed() {
        return "%02d/%d".formatted(volume, year);
    }
}
