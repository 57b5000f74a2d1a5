package dev.colloquy.cite;

import dev.colloquy.cite.Extent.Stretch;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;

/** Digital Object Identifiers (ISO 26324): {@code 10.}, four digits or more, a slash and what the registrant likes. */
final class Dois {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 9;
    private static final List<String> VIEWS = List.of(
            "abs/", "full/", "pdf/", "epdf/", "epub/", "pdfplus/", "pdfdirect/", "full-xml/", "figure/", "book/");
    private static final List<String> PARTS = List.of("/full", "/abstract", "/pdf", "/epdf", "/html", "/full/html");

    private static final String ENDS = "/.,;:!?'*_~ ";

    private Dois() {}

    /** A DOI in running text, with or without {@code doi:} before it. */
    static Optional<FoundAddress> at(String text, int start) {
        int at = start;
        if (Chars.at(text, start, "doi")) {
            at += "doi".length();
            at += text.startsWith(":", at) ? 1 : 0;
            for (int blanks = 0; blanks < 2 && at < text.length() && text.charAt(at) == ' '; blanks++) {
                at++;
            }
        }
        int suffix = suffix(text, at);
        if (suffix < 0 || Chars.wordBefore(text, start) || (start > 0 && "./-_".indexOf(text.charAt(start - 1)) >= 0)) {
            return Optional.empty();
        }
        Stretch stretch = Extent.of(text, start, suffix);
        String written = stretch.written(text);
        return of(visible(written.substring(at - start)))
                .map(doi -> new FoundAddress(new Span(start, stretch.end()), doi.written(written)));
    }

    private static String visible(String doi) {
        StringBuilder out = new StringBuilder(doi.length());
        doi.codePoints().filter(c -> c != '\\' && !Chars.hidden(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** One past the slash of the DOI that begins there; -1 without one. */
    private static int suffix(String text, int at) {
        if (!text.startsWith("10.", at)) {
            return -1;
        }
        int from = at + "10.".length();
        int end = Chars.digitsEnd(text, from);
        if (end - from < SHORTEST || end - from > LONGEST) {
            return -1;
        }
        while (text.startsWith(".", end) && Chars.digit(text, end + 1)) {
            end = Chars.digitsEnd(text, end + 1);
        }
        return text.startsWith("/", end) && end + 1 < text.length() ? end + 1 : -1;
    }

    /** The DOI that a resolver's address names. */
    static Optional<Identifier> resolved(WebParts page) {
        if (!page.in("doi.org")) {
            return Optional.empty();
        }
        String path = Percent.decoded(page.path());
        return of(path.substring(Math.min(path.length(), Chars.at(path, 1, "doi:") ? 5 : 1)));
    }

    /** The DOI in the path of a publisher's page, as most have it: {@code /doi/full/10.1234/abc}. */
    static Optional<Identifier> inPath(WebParts page) {
        String path = page.path();
        String folder = "/doi/";
        if (!path.startsWith(folder)) {
            return Optional.empty();
        }
        String rest = path.substring(folder.length());
        for (String view : VIEWS) {
            rest = rest.startsWith(view) ? rest.substring(view.length()) : rest;
        }
        for (String part : PARTS) {
            rest = rest.endsWith(part) ? rest.substring(0, rest.length() - part.length()) : rest;
        }
        return of(Percent.decoded(rest));
    }

    private static Optional<Identifier> of(String text) {
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int suffix = suffix(text, 0);
        boolean seen = text.codePoints().noneMatch(c -> Chars.hidden(c) || Chars.blank(c));
        return suffix > 0 && suffix < end && seen
                ? Optional.of(Identifier.doi(text.substring(0, end)))
                : Optional.empty();
    }
}
