package vn.motcua.payment.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.payment.testing.Charges.account;
import static vn.motcua.payment.testing.Charges.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.events.DueWhen;
import vn.motcua.kit.Ids;

class AccountTest {

    @Test
    void what_is_due_at_intake_is_owed_before_an_obligation_and_that_before_what_is_due_at_return() {
        Charge atReturn = open(10, DueWhen.RETURN);
        Charge obligation = open(20, DueWhen.OBLIGATION);
        Charge atIntake = open(30, DueWhen.INTAKE);
        Account all = account(atReturn, obligation, atIntake);
        Account intakeSettled = all.with(List.of(atIntake.after(ChargeAction.SETTLE)));
        Account obligationSettledToo = intakeSettled.with(List.of(obligation.after(ChargeAction.SETTLE)));

        assertThat(all.firstOwed()).contains(DueWhen.INTAKE);
        assertThat(intakeSettled.firstOwed()).contains(DueWhen.OBLIGATION);
        assertThat(obligationSettledToo.firstOwed()).contains(DueWhen.RETURN);
    }

    @Test
    void settled_waived_and_cancelled_charges_are_not_owed() {
        Account account = account(open(1, DueWhen.INTAKE), open(20, DueWhen.INTAKE).after(ChargeAction.SETTLE),
                open(300, DueWhen.INTAKE).after(ChargeAction.EXEMPT), open(4000, DueWhen.OBLIGATION).after(ChargeAction.CANCEL));
        assertThat(account.owed()).isEqualTo(1);
        assertThat(account.owed(DueWhen.OBLIGATION)).isZero();
    }

    @Test
    void the_sum_of_too_much_money_is_an_error_and_never_a_wrapped_number() {
        Charge[] many = new Charge[110_000];
        java.util.Arrays.setAll(many, i -> open(Dong.MAX, DueWhen.INTAKE));
        assertThatThrownBy(() -> Dong.sum(List.of(many))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, Dong.MAX + 1, Long.MAX_VALUE})
    void a_charge_of_nothing_less_than_nothing_or_too_much_is_no_charge(long amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> open(amount, DueWhen.INTAKE));
    }

    @Test
    void a_charge_of_another_dossier_is_not_found() {
        assertThatIllegalArgumentException().isThrownBy(() -> account(open(1, DueWhen.INTAKE)).chargesOf(List.of(Ids.next())));
    }
}
