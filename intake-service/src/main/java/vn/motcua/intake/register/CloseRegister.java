package vn.motcua.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.printing.Words;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Closes a year's register. */
@ApplicationScoped
class CloseRegister {

    @Inject
    Registers registers;
    @Inject
    Numbering numbering;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.intake.postal-hand-over.max-age")
    Duration oldestHandOver;

    /**
     * Closes it; one that is closed already stays as it is.
     *
     * @return the closed register
     * @throws Problem {@link RegisterProblem#YEAR_NOT_OVER} as long as dossiers of that year can still come in
     */
    @Transactional
    Register close(RegisterKey key) {
        Register register = registers.lock(key).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        Instant open = LegalTime.instantOf(LocalDate.of(key.year() + 1, 1, 1).atStartOfDay()).plus(oldestHandOver);
        Instant now = clock.instant();
        if (now.isBefore(open)) {
            throw new Problem(RegisterProblem.YEAR_NOT_OVER, Integer.toString(key.year()), Words.brief(open));
        }
        numbering.number(register.id());
        registers.close(key, now, caller.actor());
        return registers.find(key).orElseThrow();
    }
}
