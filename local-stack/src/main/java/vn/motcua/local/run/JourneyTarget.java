package vn.motcua.local.run;

import java.net.URI;
import vn.motcua.local.processes.Service;
import vn.motcua.local.tokens.Tokens;

/** The stack that a journey walks through; it may run anywhere as long as its tokens are of this issuer. */
public record JourneyTarget(URI intake, URI digitization, URI payment, String bootstrapServers, Tokens tokens) {

    public static JourneyTarget of(LocalStack stack) {
        return new JourneyTarget(stack.uri(Service.INTAKE), stack.uri(Service.DIGITIZATION), stack.uri(Service.PAYMENT),
                stack.servers().bootstrapServers(), stack.tokens());
    }
}
