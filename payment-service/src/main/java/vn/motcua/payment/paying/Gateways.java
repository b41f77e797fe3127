package vn.motcua.payment.paying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.gateway.AskedGateway;
import vn.motcua.payment.gateway.Gateway;

/** The gateways on offer, and which of them can be asked. */
@ApplicationScoped
public class Gateways {

    @Inject
    @Any
    Instance<Gateway> all;
    @Inject
    @Any
    Instance<AskedGateway> asked;

    /** The gateway of that name; a wrong field {@code gateway} for any other. */
    Gateway named(String name) {
        return all.stream().filter(g -> g.name().equals(name)).findFirst().orElseThrow(() -> {
            List<String> known = all.stream().map(Gateway::name).sorted().toList();
            return Problem.ofField("gateway", "phải là một trong / must be one of " + known);
        });
    }

    /** The gateways that can be asked what became of an order. */
    public List<AskedGateway> asked() {
        return asked.stream().toList();
    }
}
