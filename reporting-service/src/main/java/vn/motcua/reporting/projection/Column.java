package vn.motcua.reporting.projection;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import vn.motcua.reporting.fact.Work;

/**
 * A column and where its value comes from.
 *
 * @param name    its name in the table
 * @param sqlType one of {@link Types}: said for nulls too, or the driver would prepare the statement anew for each pattern
 * @param value   its value in a fact; instants and enums are turned into what the driver takes
 */
record Column<F>(String name, int sqlType, Function<F, Object> value) {

    static <F> Column<F> text(String name, Function<F, Object> value) {
        return new Column<>(name, Types.VARCHAR, value);
    }

    static <F> Column<F> number(String name, Function<F, Object> value) {
        return new Column<>(name, Types.BIGINT, value);
    }

    static <F> Column<F> yesNo(String name, Function<F, Object> value) {
        return new Column<>(name, Types.BOOLEAN, value);
    }

    static <F> Column<F> time(String name, Function<F, Object> value) {
        return new Column<>(name, Types.TIMESTAMP_WITH_TIMEZONE, value);
    }

    /** The four columns of a work: {@code <what>_at}, {@code _staff}, {@code _employer}, {@code _unit}. */
    static <F> List<Column<F>> work(String what, Function<F, Work> work) {
        return List.of(
                time(what + "_at", f -> part(work.apply(f), Work::at)),
                text(what + "_staff", f -> part(work.apply(f), Work::staff)),
                text(what + "_employer", f -> part(work.apply(f), Work::employer)),
                text(what + "_unit", f -> part(work.apply(f), Work::unit)));
    }

    /** A part of something that may not be there. */
    static <T> Object part(T whole, Function<T, Object> part) {
        return whole == null ? null : part.apply(whole);
    }

    void bind(PreparedStatement statement, int index, F fact) throws SQLException {
        Object given = value.apply(fact);
        if (given == null) {
            statement.setNull(index, sqlType);
        } else if (given instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC), sqlType);
        } else if (given instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else {
            statement.setObject(index, given, sqlType);
        }
    }
}
