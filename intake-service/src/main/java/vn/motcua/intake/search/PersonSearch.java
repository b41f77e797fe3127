package vn.motcua.intake.search;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.words.VietnameseWord;
import vn.motcua.kit.input.PlainText;
import vn.motcua.kit.paging.Page;

/**
 * A search for a person's dossiers: at least one of name, phone and identity number. Never logged.
 *
 * @param name           whole words in any order; a word with marks is found with these marks, one without with any
 * @param phone          with or without spaces, dots and the country code
 * @param identityNumber as given at reception
 * @param q              as in the search by URL
 * @param status         one of these; any where it is absent
 * @param agency         the agency's code
 * @param procedure      the procedure's code
 * @param channel        how it was filed
 * @param from           the first day of filing
 * @param to             the last day of filing
 * @param after          the cursor of the next page
 * @param limit          1 to 200; 50 where it is not said
 */
public record PersonSearch(
        @PlainText(max = 200, optional = true) String name,
        @Pattern(regexp = "\\+?[0-9][0-9 .-]{6,17}[0-9]") String phone,
        @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{5,19}") String identityNumber,
        String q,
        @Size(max = 10) Set<@NotNull DossierStatus> status,
        @Pattern(regexp = "[A-Z0-9.]{1,35}") String agency,
        @Pattern(regexp = "[A-Z0-9.]{1,60}") String procedure,
        Channel channel,
        LocalDate from,
        LocalDate to,
        String after,
        @Min(1) @Max(Page.MOST) Integer limit) {

    public PersonSearch {
        name = name == null ? null : Normalizer.normalize(name, Normalizer.Form.NFC);
        status = status == null ? Set.of() : status;
    }

    /** Whether it says whose. */
    @JsonIgnore
    @AssertTrue(message = "cần họ tên, số điện thoại hoặc số định danh / a name, a phone or an identity number is needed")
    public boolean isPersonNamed() {
        return phone != null || identityNumber != null || !VietnameseWord.of(name).isEmpty();
    }

    PersonCriteria person() {
        return new PersonCriteria(name, phone, identityNumber);
    }

    SearchFilters filters() {
        return new SearchFilters(q, status, agency, procedure, channel, from, to);
    }

    int pageSize() {
        return limit == null ? Integer.parseInt(Page.DEFAULT_LIMIT) : limit;
    }

    @Override
    public String toString() {
        return "PersonSearch[]";
    }
}
