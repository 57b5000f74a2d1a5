package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several works in one bracket, each with its authors and its year: {@code (Ames et al., 2015; Berg and Cole, 2019)}. */
final class References {

    private static final String SURNAME = "\\p{Lu}[\\p{L}'’-]{1,30}";
    private static final String REFERENCE = "(?:see\\s(?:also\\s)?|e\\.g\\.,?\\s|cf\\.\\s)?(?<who>" + SURNAME
            + "(?:(?:,?\\s(?:and|&)\\s|,\\s)" + SURNAME
            + "){0,5}(?:,?\\set\\sal\\.?)?),?\\s\\(?(?<year>(?:19|20)\\d{2})[a-z]?"
            + "(?:,\\spp?\\.\\s?[\\d–-]{1,9})?";
    private static final Pattern ONE = Pattern.compile(REFERENCE);
    private static final Pattern BRACKET = Pattern.compile("\\((?<all>[^()\\n;]{4,120}(?:;[^()\\n;]{4,120}){1,12})\\)");

    private References() {}

    static List<Naming> in(String text) {
        List<Naming> found = new ArrayList<>();
        for (Matcher bracket = BRACKET.matcher(text); bracket.find(); ) {
            List<Naming> parts = new ArrayList<>();
            int start = bracket.start("all");
            for (String part : bracket.group("all").split(";", -1)) {
                int blank = part.length() - part.stripLeading().length();
                Matcher one = ONE.matcher(part.strip());
                if (one.matches()) {
                    Span span =
                            new Span(start + blank, start + blank + part.strip().length());
                    parts.add(new Naming(
                            span,
                            Kind.PARENTHETICAL,
                            "parenthetical",
                            Optional.empty(),
                            Optional.of(one.group("who")),
                            OptionalInt.of(Integer.parseInt(one.group("year"))),
                            ""));
                }
                start += part.length() + 1;
            }
            if (parts.size() > 1) {
                found.addAll(parts);
            }
        }
        return found;
    }
}
