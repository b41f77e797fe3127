package vn.motcua.payment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.imports.ImportAnswer;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.imports.ImportParser;
import vn.motcua.kit.imports.ImportRefs;
import vn.motcua.kit.imports.LineResult;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.paying.Till;
import vn.motcua.payment.settlement.Settlement;

/**
 * Writes a request's payments in one transaction and a fixed number of statements. A line that is refused or must wait
 * leaves nothing behind and does not hold up the others.
 */
@ApplicationScoped
public class ImportPayments {

    @Inject
    ImportParser parser;
    @Inject
    ImportRefs refs;
    @Inject
    ChargeStore charges;
    @Inject
    Till till;
    @Inject
    Caller caller;

    /** Takes the lines of a request. */
    @Transactional
    public ImportAnswer take(String body) {
        List<LineResult> results = new ArrayList<>();
        List<PayStep> steps = read(parser.parse(body, results::add), results);
        Map<String, Account> accounts = charges.lockedAccounts(steps.stream().map(PayStep::code).collect(Collectors.toSet()));
        // Only now, under the locks: a request with the same references, running beside this one, is seen or waits.
        Map<String, String> known = refs.known(steps.stream().map(step -> step.line().ref()).toList());

        Map<String, String> written = new LinkedHashMap<>();
        List<Settlement> settlements = new ArrayList<>();
        for (PayStep step : steps) {
            ImportLine line = step.line();
            Account account = accounts.get(step.code());
            if (known.containsKey(line.ref())) {
                results.add(LineResult.already(line, known.get(line.ref())));
            } else if (PayRule.mustWait(step, account)) {
                results.add(LineResult.notYet(line, new Problem(PaymentProblem.CHARGES_NOT_HERE)));
            } else {
                try {
                    Settlement settlement = PayRule.settle(step, account);
                    accounts.put(step.code(), settlement.account());
                    settlements.add(settlement);
                    written.put(line.ref(), step.code());
                    results.add(LineResult.done(line));
                } catch (Problem problem) {
                    results.add(LineResult.refused(line, problem));
                }
            }
        }
        write(settlements, written);
        return ImportAnswer.of(results);
    }

    private static List<PayStep> read(List<ImportLine> lines, List<LineResult> results) {
        List<PayStep> steps = new ArrayList<>(lines.size());
        for (ImportLine line : lines) {
            try {
                steps.add(PayStep.of(line));
            } catch (Problem problem) {
                results.add(LineResult.refused(line, problem));
            }
        }
        return steps;
    }

    private void write(List<Settlement> settlements, Map<String, String> written) {
        if (settlements.isEmpty()) {
            return;
        }
        if (!refs.remember(written).isEmpty()) {
            // Another request used one of these references for another dossier at this very moment: nothing of this one is written.
            throw new Problem(CommonProblem.UNAVAILABLE);
        }
        till.takeAtOnce(settlements, caller.actor());
    }
}
