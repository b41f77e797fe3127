package vn.motcua.digitization.paper;

import java.util.Arrays;
import java.util.stream.Collectors;

import vn.motcua.kit.problem.Problem;

/** What a paper is read for. */
public enum AccessPurpose {
    /** To handle its dossier. */
    PROCESSING,
    /** Because its owner asked for it. */
    CITIZEN_REQUEST,
    /** To check how dossiers are handled. */
    AUDIT,
    /** To use it again in another dossier of its owner. */
    REUSE,
    /** To check its signature. */
    SIGNATURE_CHECK;

    private static final String ALL = Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));

    /** The purpose of that name; to handle the dossier where none is named. */
    static AccessPurpose of(String name) {
        if (name == null || name.isBlank()) {
            return PROCESSING;
        }
        return Arrays.stream(values()).filter(purpose -> purpose.name().equals(name)).findFirst()
                .orElseThrow(() -> Problem.ofField("purpose", ALL));
    }
}
