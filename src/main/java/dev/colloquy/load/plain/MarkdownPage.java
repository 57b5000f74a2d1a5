package dev.colloquy.load.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows pages that were saved as Markdown: by a title that is marked as a heading, or by a marked line that counts the comments, as
 * in {@code ## 3 thoughts on “Title”}.
 */
final class MarkdownPage {

    private static final Pattern HEADING = Pattern.compile("#{1,6} +\\S.*");
    private static final Pattern MARKS = Pattern.compile("^#{1,6} +|^[*_]{2,3}|[*_]{2,3}$|(?:\\G|(?<!\\s))\\s++#++$");
    private static final Pattern UNDERLINE = Pattern.compile("-{3,}|={3,}");

    private MarkdownPage() {}

    static boolean is(List<Line> lines) {
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || line.text().isEmpty()) {
                continue;
            }
            boolean heading = line.indent() == 0 && HEADING.matcher(line.text()).matches();
            boolean underlined = i + 1 < lines.size()
                    && UNDERLINE.matcher(lines.get(i + 1).text()).matches();
            if (first && (heading || (underlined && lines.get(i + 1).text().charAt(0) == '='))) {
                return true;
            }
            first = false;
            if ((heading || underlined || line.text().startsWith("**")) && counts(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(Line line) {
        String plain = MARKS.matcher(line.text()).replaceAll("").strip();
        return CountLine.of(0, Line.of(plain).get(0))
                .filter(c -> c.declared().isPresent())
                .isPresent();
    }
}
