package vn.motcua.system.scenarios;

import static vn.motcua.system.scenarios.Form.CONTROL_SLIP_05;
import static vn.motcua.system.scenarios.Form.NEW_CONTROL_SLIP_06;
import static vn.motcua.system.scenarios.Form.NEW_RECEIPT_01;
import static vn.motcua.system.scenarios.Form.NEW_REGISTER_07;
import static vn.motcua.system.scenarios.Form.RECEIPT_01;
import static vn.motcua.system.scenarios.Form.REGISTER_06;

import org.junit.jupiter.api.Test;

/** The yearly register of a unit. No other scenario receives anything in these units in these years. */
class RegisterScenariosTest extends Scenarios {

    private static final String WARD = "000.02.70.H48";

    @Test
    void a_register_opens_with_the_first_dossier_of_its_year_and_once_closed_never_grows() {
        Life first = dossier(CONTRACT, "2024-03-04").received("2024-03-04T09:00").hasStatus(2).isDue("2024-03-11T09:00").told("received")
                .prints(RECEIPT_01, CONTROL_SLIP_05);
        Life second = dossier(LAND, "2024-03-05").submitted("2024-03-05T08:00").mustBeAnsweredBy("2024-03-06T08:00").accepted("2024-03-05T10:00")
                .hasStatus(2).isDue("2024-03-26T10:00").told("submitted", "received").prints(RECEIPT_01, CONTROL_SLIP_05);
        register(Centre.UNIT, 2024).wasOpened("2024-03-04T09:00").hasEntries(2).prints(REGISTER_06, first, second)
                .isClosed().hasEntries(2).prints(REGISTER_06, first, second);
        dossier(CONTRACT, "2024-03-06").cannotBeReceivedBy("BD-01", "POST", "2024-03-06T09:00", "register-closed");
    }

    @Test
    void a_register_opened_since_autumn_2025_is_form_07() {
        Life marriage = dossierOf(WARD, "1.004873", "2025-10-06").receivedIn(WARD, "X06-MC-01", "2025-10-06T09:00").hasStatus(2)
                .isDue("2025-10-09T09:00").told("received").prints(NEW_RECEIPT_01, NEW_CONTROL_SLIP_06);
        register(WARD, 2025).wasOpened("2025-10-06T09:00").hasEntries(1).prints(NEW_REGISTER_07, marriage).isClosed()
                .prints(NEW_REGISTER_07, marriage);
    }
}
