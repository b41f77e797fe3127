package vn.motcua.intake.guidance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.guidance.GuidanceIndex.Hit;
import vn.motcua.intake.guidance.GuidanceView.Place;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.rest.Language;

/** Guidance without login, in Vietnamese or, by {@code Accept-Language}, in English; of the procedures in force today. */
@Path("/public/v1/guidance")
@Tag(name = "public")
@Produces(MediaType.APPLICATION_JSON)
public class GuidanceResource {

    /** The longest search, in characters. */
    static final int LONGEST_QUERY = 100;
    /** The most items of a public page. */
    static final int MOST = 50;

    private static final String USUAL = "20";
    private static final String CACHED = "public, max-age=60";

    @Inject
    Guidance guidance;
    @Inject
    Catalogue catalogue;
    @Inject
    Clock clock;

    /** What fits the words, best first; a name, a code, a paper, with or without marks. */
    @GET
    @PermitAll
    @Operation(summary = "Search procedures by words with or without Vietnamese marks")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuidanceView.Summary.class)))
    public Response search(@QueryParam("q") @DefaultValue("") @Size(max = LONGEST_QUERY) String query, @QueryParam("field") String field,
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue(USUAL) @Min(1) @Max(MOST) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var words = new GuidanceWords(Language.isEnglish(language));
        String from = Cursor.decode(after);
        List<Hit> page = guidance.search(query, today()).stream().filter(hit -> field == null || hit.procedure().field().equals(field))
                .filter(hit -> from == null || position(hit).compareTo(from) > 0).limit(limit + 1L).toList();
        Page<Hit> hits = Page.of(page, limit, GuidanceResource::position);
        return answer(new Page<>(hits.items().stream().map(hit -> guidance.summary(hit.procedure(), words)).toList(), hits.next()), words);
    }

    private static String position(Hit hit) {
        return hit.rank() + " " + hit.procedure().code();
    }

    /** What to bring, how long it takes, what it costs, where to go. */
    @GET
    @Path("{code}")
    @PermitAll
    @Operation(summary = "A procedure as the public is told of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuidanceView.class)))
    public Response procedure(@PathParam("code") String code, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var words = new GuidanceWords(Language.isEnglish(language));
        return answer(guidance.view(inForce(code), today(), words), words);
    }

    /** The units that decide it, by code; {@code q} narrows them by name, with or without marks. */
    @GET
    @Path("{code}/places")
    @PermitAll
    @Operation(summary = "Every unit that decides a procedure, for instance each commune")
    public Page<Place> places(@PathParam("code") String code, @QueryParam("q") @DefaultValue("") @Size(max = LONGEST_QUERY) String query,
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue(USUAL) @Min(1) @Max(MOST) int limit) {
        String from = Cursor.decode(after);
        String plain = PlainLetters.of(query);
        return Page.of(guidance.places(inForce(code), today()).stream().filter(place -> PlainLetters.of(place.name()).contains(plain))
                .filter(place -> from == null || place.code().compareTo(from) > 0).limit(limit + 1L).toList(), limit, Place::code);
    }

    private Procedure inForce(String code) {
        return catalogue.procedure(code, today()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private LocalDate today() {
        return LegalTime.dayOf(clock.instant());
    }

    private static Response answer(Object body, GuidanceWords words) {
        return Response.ok(body).header(HttpHeaders.CONTENT_LANGUAGE, words.pick("vi", "en")).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, CACHED).build();
    }
}
