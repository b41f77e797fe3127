package vn.motcua.intake.search;

import java.util.Set;

import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.person.BlindIndex;
import vn.motcua.intake.words.VietnameseWord;

/**
 * Whose dossiers are searched for; everything given must hold. Never logged.
 *
 * @param name           words of the name in any order; null for any
 * @param phone          null for any
 * @param identityNumber null for any
 */
record PersonCriteria(String name, String phone, String identityNumber) {

    /** Whoever it is. */
    static final PersonCriteria ANYBODY = new PersonCriteria(null, null, null);

    /** Whether it is really that applicant: hashes only say that it may be. */
    boolean means(Applicant applicant) {
        Set<String> forms = VietnameseWord.forms(applicant.name());
        return VietnameseWord.of(name).stream().allMatch(word -> forms.contains(word.meant()))
                && (phone == null || applicant.phone() != null
                        && BlindIndex.phoneNumber(phone).equals(BlindIndex.phoneNumber(applicant.phone())))
                && (identityNumber == null || identityNumber.equals(applicant.identityNumber()));
    }

    @Override
    public String toString() {
        return "PersonCriteria[]";
    }
}
