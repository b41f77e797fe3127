package vn.motcua.intake.printing;

/**
 * The dossier that a form is about; templates know it as {@code dossier}.
 *
 * @param code      its code
 * @param procedure the procedure's name, with its code
 * @param qr        the QR code as an image
 * @param lookup    the address at which anyone can look it up; null where none is configured
 */
public record PrintedDossier(String code, String procedure, String qr, String lookup) {
}
