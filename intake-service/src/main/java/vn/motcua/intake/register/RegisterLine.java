package vn.motcua.intake.register;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.intake.dossier.DossierAction;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.printing.FormAct.RegisterRow;
import vn.motcua.intake.printing.Words;

/**
 * A dossier in the register. Never logged: {@link #toString()} tells the number alone.
 *
 * @param number    its number
 * @param state     the dossier as it is now
 * @param applicant whose it is; null where the data was deleted
 * @param procedure the procedure's name
 * @param agency    the name of the agency that decides
 */
record RegisterLine(int number, DossierState state, Applicant applicant, String procedure, String agency) {

    /** How many complete sets were handed in. */
    int sets() {
        return state.components().stream().mapToInt(Component::copies).min().orElse(1);
    }

    String name() {
        return applicant == null ? "" : applicant.name();
    }

    /** Address and telephone. */
    String contact() {
        return applicant == null ? "" : Stream.of(applicant.address(), applicant.phone()).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    Instant returnedAt() {
        return state.at(DossierAction.RETURN);
    }

    /** How the result was returned; until it is, how it is wanted. */
    String returnBy() {
        ReturnedBy done = state.handling().returnedBy();
        return (done == null ? state.filing().returnBy() : done) == ReturnedBy.POST ? "Bưu chính" : "Trực tiếp";
    }

    /** How it ended otherwise than by a result, and what became of its appointment. */
    String note() {
        return Stream.of(
                state.status() == DossierStatus.WITHDRAWN ? "Rút hồ sơ " + Words.brief(state.at(DossierAction.WITHDRAW)) : "",
                state.status() == DossierStatus.STOPPED ? "Dừng giải quyết " + Words.brief(state.at(DossierAction.STOP)) : "",
                state.decision() != null && state.decision().outcome() == Outcome.REJECTED ? "Không được giải quyết" : "",
                state.dueAt() != null && !state.dueAt().equals(state.originalDueAt()) ? "Hạn điều chỉnh " + Words.brief(state.dueAt()) : "",
                state.appointedAt() == null ? "" : "Hẹn lại " + Words.brief(state.appointedAt()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    /** In words, for printing. */
    RegisterRow printed() {
        return new RegisterRow(number, state.code(), procedure, sets(), name(), contact(), agency, Words.brief(state.receivedAt()),
                Words.brief(state.originalDueAt()), Words.brief(returnedAt()), returnBy(), note());
    }

    @Override
    public String toString() {
        return "RegisterLine[" + number + "]";
    }
}
