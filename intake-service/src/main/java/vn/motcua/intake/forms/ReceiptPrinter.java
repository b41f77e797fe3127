package vn.motcua.intake.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

import vn.motcua.intake.lookup.FindDossier;
import vn.motcua.intake.printing.FormName;
import vn.motcua.intake.printing.Paper;
import vn.motcua.intake.printing.PaperContent;
import vn.motcua.intake.printing.Printer;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.Problem;

/** Prints the receipt of a dossier that stands in the register. Call it outside a transaction: printing takes its time. */
@ApplicationScoped
class ReceiptPrinter {

    @Inject
    FindDossier dossiers;
    @Inject
    DossierForms forms;
    @Inject
    Printer printer;
    @Inject
    Caller caller;

    /**
     * Form 01 under its number. The reading of personal data is recorded.
     *
     * @param asked whether the applicant asked for it although the result comes the same day
     * @throws Problem where there is none to print
     */
    PrintedReceipt print(String code, Paper paper, boolean asked) {
        PaperContent content = forms.content(dossiers.find(code, Set.of(Roles.RECEIVER)).dossier(), FormName.RECEIPT, null, asked, caller.actor());
        String number = content.heading().number();
        return new PrintedReceipt(number == null ? null : number + "/" + content.form().symbol(), printer.print(content, paper));
    }
}
