package vn.motcua.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.printing.FormAct;
import vn.motcua.intake.printing.FormDefinition;
import vn.motcua.intake.printing.FormName;
import vn.motcua.intake.printing.Headings;
import vn.motcua.intake.printing.Paper;
import vn.motcua.intake.printing.PaperContent;
import vn.motcua.intake.printing.Printer;
import vn.motcua.intake.printing.Words;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** The register on paper, a volume at a time, and as a table. */
@ApplicationScoped
class RegisterBook {

    @Inject
    RegisterLines lines;
    @Inject
    Printer printer;
    @Inject
    Headings headings;

    /**
     * A volume as PDF. Its form is that of the day on which the register was opened.
     *
     * @throws Problem {@code not-found} where the register has no such volume
     */
    byte[] pdf(Register register, int volume, String actor) {
        if (volume < 1 || volume > register.volumes()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        FormDefinition form = printer.regimes().form(FormName.REGISTER, LegalTime.dayOf(register.openedAt()))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        List<FormAct.RegisterRow> rows = new ArrayList<>();
        int last = register.last(volume);
        for (int from = register.first(volume); from <= last; from += RegisterLines.CHUNK) {
            lines.read(register, from, Math.min(last, from + RegisterLines.CHUNK - 1), actor).forEach(line -> rows.add(line.printed()));
        }
        boolean ends = register.closedAt() != null && volume == register.volumes();
        var act = new FormAct.Register(register.year(), volume, register.first(volume), last, Words.day(register.openedAt()),
                ends ? Words.day(register.closedAt()) : null, register.entries(), rows);
        var heading = headings.of(register.unit(), null, register.openedAt());
        return printer.print(new PaperContent(form, heading, null, null, act), Paper.A4_LANDSCAPE);
    }

    /** The lines from one number to another as XLSX, written as they are read. */
    void xlsx(Register register, int from, int to, String actor, OutputStream out) throws IOException {
        try (var table = new RegisterTable(register, out)) {
            for (int next = from; next <= to; next += RegisterLines.CHUNK) {
                table.write(lines.read(register, next, Math.min(to, next + RegisterLines.CHUNK - 1), actor));
            }
        }
    }
}
