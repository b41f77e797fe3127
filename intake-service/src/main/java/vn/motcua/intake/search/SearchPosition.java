package vn.motcua.intake.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import vn.motcua.kit.problem.Problem;

/**
 * Where a page ended: newest filings come first. Filing times never change and ids are unique, so that no dossier is shown twice or left
 * out, whatever is filed between two pages.
 */
public record SearchPosition(Instant filedAt, UUID dossier) {

    private static final String BETWEEN = " ";

    static SearchPosition of(String position) {
        String[] parts = position.split(BETWEEN, 2);
        try {
            return new SearchPosition(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
    }

    static String of(SearchSql.Found found) {
        return found.filedAt() + BETWEEN + found.id();
    }
}
