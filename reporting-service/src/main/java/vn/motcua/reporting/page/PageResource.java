package vn.motcua.reporting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import vn.motcua.kit.rest.Language;
import vn.motcua.reporting.fact.LocalDays;
import vn.motcua.reporting.figure.Window;
import vn.motcua.reporting.report.OneStopReport;
import vn.motcua.reporting.report.WindowParameters;

/** The public page: sums only, nothing of a single dossier, no script. */
@Path("/")
public class PageResource {

    /** The longest window without a login, so that a stranger's request stays cheap. */
    static final int MOST_YEARS = 1;

    private static final String ONLY_OUR_STYLE = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final int UNPROCESSABLE = 422;

    private final OneStopReport report;
    private final TodayQuery today;
    private final Clock clock;

    PageResource(OneStopReport report, TodayQuery today, Clock clock) {
        this.report = report;
        this.today = today;
        this.clock = clock;
    }

    /** The templates of this page. */
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance oneStop(PageModel page);
    }

    @GET
    @PermitAll
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The public page: today's counts and the article's table", hidden = true)
    public RestResponse<TemplateInstance> page(@QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("lang") String lang, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        boolean english = lang == null || !lang.equals("vi") && !lang.equals("en") ? Language.isEnglish(acceptLanguage) : lang.equals("en");
        LocalDate day = LocalDays.of(clock.instant());
        var parameters = new WindowParameters();
        boolean chosen = from != null || to != null;
        Window window = chosen ? parameters.window(from, to, MOST_YEARS) : PageWriter.halfYearUntil(day);
        PageModel model = model(new PageWriter(texts(english), english), day, window, parameters, english);
        return RestResponse.ResponseBuilder.<TemplateInstance>create(window == null ? UNPROCESSABLE : 200)
                .entity(Templates.oneStop(model).setLocale(Locale.forLanguageTag(model.lang())))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, model.lang())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", ONLY_OUR_STYLE)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private PageModel model(PageWriter writer, LocalDate day, Window window, WindowParameters parameters, boolean english) {
        Window inForm = window == null ? PageWriter.halfYearUntil(day) : window;
        List<String> errors = parameters.errors().stream().map(e -> e.field() + ": " + e.message()).toList();
        return new PageModel(writer.lang(), inForm.from().toString(), inForm.to().toString(), writer.links(day, window), errors,
                writer.today(today.read()), window == null ? null : writer.table(window, report.of(window, english)));
    }

    private static PageTexts texts(boolean english) {
        return english ? MessageBundles.get(PageTexts.class, Localized.Literal.of("en")) : MessageBundles.get(PageTexts.class);
    }
}
