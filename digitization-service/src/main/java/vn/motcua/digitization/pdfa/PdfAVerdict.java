package vn.motcua.digitization.pdfa;

import java.util.List;

/**
 * What the validator says of a file.
 *
 * @param flavour     what the file says it is, such as "2u"; "none" where it says nothing
 * @param valid       whether it is that
 * @param brokenRules the rules that it breaks, each once; only the first few
 */
public record PdfAVerdict(String flavour, boolean valid, List<String> brokenRules) {

    public PdfAVerdict {
        brokenRules = List.copyOf(brokenRules);
    }
}
