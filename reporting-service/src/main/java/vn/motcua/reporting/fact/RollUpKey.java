package vn.motcua.reporting.fact;

import java.time.LocalDate;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Channel;

/**
 * One row of the daily roll-ups. Help is counted whether it regards a dossier or none, so its rows have no channel.
 *
 * @param measure   what is counted
 * @param day       the day in {@link LocalDays#ZONE}
 * @param unit      the agency that decides the dossier; of help, the helper's unit
 * @param field     the dossier's field; empty for help
 * @param procedure the dossier's procedure; empty for help
 * @param channel   how the dossier was filed; null for help
 * @param employer  who employs the person who did it
 * @param staff     that person's staff code; empty when an applicant or a system did it
 */
public record RollUpKey(
        Measure measure,
        LocalDate day,
        String unit,
        String field,
        String procedure,
        Channel channel,
        Employer employer,
        String staff) {
}
