package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Well-known media as the place where something was read, heard or written: "I heard on NPR", "as Jane Roe writes in the
 * Guardian", "in The Atlantic they say". The name must be one of the table; the verb must stand close by.
 */
final class Media {

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}&'’-]{0,30}";
    private static final Pattern PLACED = Pattern.compile(
            "\\b(?:[Ii]n|[Oo]n|[Ff]rom)\\s(?<who>(?:[Tt]he\\s)?" + CAPITALISED + "(?:\\s" + CAPITALISED + "){0,4})");
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:read|heard|hear|saw|seen|watched|listened|found|learned|learnt|writes?|wrote|written|says?|said|reports?|reported|"
                    + "published|argues?|argued|explains?|explained|claims?|claimed)\\b[^.!?\\n]{0,60}$");
    private static final Pattern THEY_SAY = Pattern.compile(
            "^[^.!?\\n]{0,4}(?:\\([^()\\n]{1,200}\\))?,?\\s?(?:they|he|she|it|we|you)\\s(?:say|says|said|reports?|reported|writes?|wrote|claims?|claimed|read|can read)\\b");
    private static final Pattern WRITER = Pattern.compile(
            "(?<author>(?!(?:As|But|And|If|When|While|Since|Yet|Though|Although|Because|Like)\\s)\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,30}){1,2})\\s"
                    + "(?:writes|wrote|argues|argued|says|said|reports|reported|explains|explained|claims|claimed)\\s$");
    private static final int BEFORE = 120;
    private static final int AFTER = 260;

    private Media() {}

    static List<Naming> in(String text) {
        List<Naming> found = new ArrayList<>();
        for (Matcher m = PLACED.matcher(text); m.find(); ) {
            Optional<Span> name = known(text, m.start("who"), m.end("who"));
            if (name.isEmpty()) {
                continue;
            }
            String before = text.substring(Math.max(0, m.start() - BEFORE), m.start());
            String after = text.substring(
                    name.get().end(), Math.min(text.length(), name.get().end() + AFTER));
            if (TOLD.matcher(before).find() || THEY_SAY.matcher(after).find()) {
                Matcher writer = WRITER.matcher(before);
                Optional<String> author = writer.find() ? Optional.of(writer.group("author")) : Optional.empty();
                Span span = author.isPresent()
                        ? new Span(
                                m.start() - before.length() + writer.start("author"),
                                name.get().end())
                        : name.get();
                String who = text.substring(name.get().start(), name.get().end());
                found.add(
                        new Naming(span, Kind.NARRATIVE, "medium", Optional.of(who), author, OptionalInt.empty(), ""));
            }
        }
        return found;
    }

    /** The longest known name that begins there. */
    private static Optional<Span> known(String text, int start, int end) {
        int to = end;
        while (to > start) {
            String name = text.substring(start, to);
            boolean medium = Publishers.named(Work.publisherName(name.replaceFirst("^The ", "the ")))
                    .filter(p -> p.type().startsWith("article-") || p.type().equals("broadcast"))
                    .isPresent();
            if (medium) {
                return Optional.of(new Span(start, to));
            }
            to = Math.max(start, text.lastIndexOf(' ', to - 1));
        }
        return Optional.empty();
    }
}
