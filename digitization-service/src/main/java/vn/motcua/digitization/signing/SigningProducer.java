package vn.motcua.digitization.signing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Opens the key when the service starts, so that a wrong setting is noticed then. */
@Singleton
class SigningProducer {

    @Produces
    @Singleton
    @Startup
    Signing signing(SigningSettings settings, Clock clock) {
        return Signing.of(settings, clock);
    }
}
