package vn.motcua.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.problem.CommonProblem;

class FailureTest {

    @Test
    void who_finds_every_connection_taken_is_told_to_come_again_and_not_that_something_went_wrong() throws SQLException {
        var configuration = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(1)
                .acquisitionTimeout(Duration.ofMillis(500)).connectionFactoryConfiguration(factory -> factory.connectionProviderClass(AnyDriver.class)));
        try (var pool = AgroalDataSource.from(configuration); var taken = pool.getConnection()) {
            Throwable refused = catchThrowable(pool::getConnection);
            assertThat(refused).isInstanceOf(SQLException.class);
            assertThat(Failure.of(new IllegalStateException("a store", refused)).kind()).isEqualTo(CommonProblem.UNAVAILABLE);
        }
    }

    @Test
    void a_database_that_shuts_down_or_is_gone_is_not_ready() {
        assertThat(Failure.of(new SQLException("terminating connection", "57P01")).kind()).isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(Failure.of(new SQLException("connection refused", "08001")).kind()).isEqualTo(CommonProblem.UNAVAILABLE);
    }

    @Test
    void anything_else_names_no_cause_but_a_reference() {
        var problem = Failure.of(new SQLException("duplicate key 062190001234", "23505"));
        assertThat(problem.kind()).isEqualTo(CommonProblem.INTERNAL);
        assertThat(problem.detail(true)).doesNotContain("062190001234");
    }

    /** A driver without a database: its connections do nothing. */
    public static final class AnyDriver implements Driver {

        @Override
        public Connection connect(String url, Properties info) {
            return (Connection) Proxy.newProxyInstance(AnyDriver.class.getClassLoader(), new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.FALSE : method.getReturnType() == int.class ? 0 : null);
        }

        @Override
        public boolean acceptsURL(String url) {
            return true;
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
