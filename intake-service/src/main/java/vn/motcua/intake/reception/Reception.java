package vn.motcua.intake.reception;

import java.util.List;

import vn.motcua.events.lifecycle.Component;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.person.Applicant;

/**
 * A request that was checked against the catalogue.
 *
 * @param procedure  the version in force on the day of filing
 * @param filing     what is asked for, with pinned rules
 * @param components the papers handed in
 * @param applicant  whose it is
 * @param series     the code that the unit bears on the day of filing; the dossier's code begins with it
 */
public record Reception(Procedure procedure, Filing filing, List<Component> components, Applicant applicant, String series) {
}
