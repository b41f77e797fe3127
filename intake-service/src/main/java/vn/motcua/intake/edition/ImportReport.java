package vn.motcua.intake.edition;

import java.util.List;

import vn.motcua.intake.catalogue.RowError;

/**
 * What an import did, or would do.
 *
 * @param edition    the edition in force now
 * @param dryRun     whether nothing was to be written
 * @param changed    whether the tables sent differ from those in force; an import that changes nothing makes no edition
 * @param tables     what changes in each table sent
 * @param errorCount how many errors there are; nothing is written where there is one
 * @param errors     the first {@link #MOST_ERRORS} of them
 */
public record ImportReport(int edition, boolean dryRun, boolean changed, List<TableChange> tables, int errorCount, List<LineError> errors) {

    /** The most errors that an answer lists. */
    public static final int MOST_ERRORS = 500;

    /**
     * What changes in a table; a row that is altered counts as removed and added.
     *
     * @param table   its name
     * @param rows    how many rows it has afterwards
     * @param added   how many rows it did not have before
     * @param removed how many rows it has no more
     */
    public record TableChange(String table, int rows, int added, int removed) {
    }

    /**
     * One error.
     *
     * @param file    the file, or the table where JSON was sent
     * @param line    the line in it, from 1
     * @param message what is wrong, in the language of the answer
     */
    public record LineError(String file, int line, String message) {
    }

    static List<LineError> lines(List<RowError> errors, boolean english) {
        return errors.stream().limit(MOST_ERRORS).map(e -> new LineError(e.file(), e.line(), english ? e.en() : e.vi())).toList();
    }
}
