package vn.motcua.digitization.reading;

import java.util.List;
import java.util.stream.Collectors;

/** The text of one page, its lines from top to bottom; empty where nothing could be read. */
public record PageText(List<TextLine> lines) {

    /** A page without text. */
    public static final PageText NONE = new PageText(List.of());

    public PageText {
        lines = List.copyOf(lines);
    }

    /** The lines, each on a line of its own. */
    public String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }
}
