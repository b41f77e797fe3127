package vn.motcua.digitization.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

import vn.motcua.digitization.page.PagePlan;
import vn.motcua.kit.problem.Problem;

/** A page plan as digitizers' programs write it: JSON, files and pages counted from 1, turns in degrees. */
public final class PlanText {

    private static final int LONGEST = 50_000;
    private static final int QUARTER = 90;
    private static final String FORM = "{\"pages\":[{\"file\":1,\"page\":2,\"turn\":90}],\"dropBlank\":true}";
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private record Written(List<Chosen> pages, boolean dropBlank) {
    }

    private record Chosen(int file, int page, int turn) {
    }

    private PlanText() {
    }

    /** The plan; a {@link Problem} of the field {@code plan} shows the form where it is none. */
    public static PagePlan read(String text) {
        if (text.length() > LONGEST) {
            throw Problem.ofField("plan", "dài quá / too long");
        }
        try {
            Written written = JSON.readValue(text, Written.class);
            if (written == null || written.pages() != null && written.pages().stream().anyMatch(page -> page == null || page.turn() % QUARTER != 0)) {
                throw Problem.ofField("plan", FORM);
            }
            List<Chosen> pages = written.pages() == null ? List.of() : written.pages();
            return new PagePlan(pages.stream().map(p -> new PagePlan.Choice(p.file() - 1, p.page() - 1, p.turn() / QUARTER)).toList(),
                    written.dropBlank());
        } catch (JsonProcessingException e) {
            throw Problem.ofField("plan", FORM);
        }
    }
}
