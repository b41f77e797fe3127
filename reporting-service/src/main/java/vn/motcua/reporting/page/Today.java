package vn.motcua.reporting.page;

import java.time.Instant;

/**
 * The centre at this moment.
 *
 * @param at         when it was read
 * @param received   dossiers accepted today
 * @param due        open dossiers whose result is due today
 * @param overdue    open dossiers whose due time has passed and whose clock runs
 * @param paid       payments today, online and in cash
 * @param paidAmount their money in whole đồng
 */
public record Today(Instant at, long received, long due, long overdue, long paid, long paidAmount) {
}
