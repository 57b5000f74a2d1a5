package dev.colloquy.cite;

import dev.colloquy.cite.Address.Kind;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Identifiers of arXiv (info.arxiv.org/help/arxiv_identifier.html), of both schemes. A version is no other work. */
final class ArxivIds {

    private static final String PREFIX = "arxiv";
    private static final int OLD_DIGITS = 7;
    private static final int LONGEST_ARCHIVE = 20;
    private static final List<String> FOLDERS = List.of("/abs/", "/pdf/", "/html/", "/format/", "/ps/", "/e-print/");

    private ArxivIds() {}

    /** An identifier in running text, with {@code arXiv} before it. */
    static Optional<FoundAddress> at(String text, int start) {
        if (!Chars.at(text, start, PREFIX) || Chars.wordBefore(text, start)) {
            return Optional.empty();
        }
        int colon = start + PREFIX.length();
        int blank = text.startsWith(":", colon) ? colon + 1 : colon;
        int at = text.startsWith(" ", blank) ? blank + 1 : blank;
        int end = at == colon ? at : end(text, at);
        if (end == at || Chars.wordAt(text, end)) {
            return Optional.empty();
        }
        return of(text.substring(at, end))
                .map(id -> new FoundAddress(new Span(start, end), id.written(text.substring(start, end))));
    }

    /** The identifier in an address of arXiv. */
    static Optional<Identifier> inPath(WebParts page) {
        if (!page.in("arxiv.org")) {
            return Optional.empty();
        }
        String path = Percent.decoded(page.path());
        for (String folder : FOLDERS) {
            if (path.startsWith(folder)) {
                String rest = path.substring(folder.length());
                String bare = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
                return of(bare.endsWith(".pdf") ? bare.substring(0, bare.length() - ".pdf".length()) : bare);
            }
        }
        return Optional.empty();
    }

    /** The identifier that the whole text is, with or without a version. */
    static Optional<Identifier> of(String id) {
        if (id.isEmpty() || end(id, 0) != id.length()) {
            return Optional.empty();
        }
        int version = id.lastIndexOf('v');
        String bare = version > 0 && Chars.digit(id, version + 1) ? id.substring(0, version) : id;
        int slash = bare.indexOf('/');
        int subject = bare.indexOf('.');
        String work =
                slash > 0 && subject > 0 && subject < slash ? bare.substring(0, subject) + bare.substring(slash) : bare;
        return Optional.of(new Identifier(
                Kind.ARXIV, "arxiv:" + work.toLowerCase(Locale.ROOT), Optional.of("https://arxiv.org/abs/" + id)));
    }

    /** One past the identifier that begins there; the start without one. */
    private static int end(String text, int at) {
        int digits = Chars.digitsEnd(text, at);
        int end = digits == at ? oldEnd(text, at) : newEnd(text, at, digits);
        return end > at && text.startsWith("v", end) && Chars.digit(text, end + 1)
                ? Chars.digitsEnd(text, end + 1)
                : end;
    }

    /** Year and month, a dot, four or five digits: since April 2007. */
    private static int newEnd(String text, int at, int dot) {
        int end = text.startsWith(".", dot) ? Chars.digitsEnd(text, dot + 1) : dot;
        boolean month = dot - at == 4 && month(text, at + 2);
        return month && (end - dot == 5 || end - dot == 6) ? end : at;
    }

    /** An archive, perhaps a subject, a slash, year, month and three digits. */
    private static int oldEnd(String text, int at) {
        int slash = at;
        while (slash < text.length() && slash - at < LONGEST_ARCHIVE && archive(text.charAt(slash))) {
            slash++;
        }
        int end = text.startsWith("/", slash) ? Chars.digitsEnd(text, slash + 1) : slash;
        return slash > at && end - slash == OLD_DIGITS + 1 && month(text, slash + 3) ? end : at;
    }

    private static boolean archive(char c) {
        return (Chars.lower(c) >= 'a' && Chars.lower(c) <= 'z') || c == '-' || c == '.';
    }

    private static boolean month(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return (tens == '0' && ones >= '1') || (tens == '1' && ones >= '0' && ones <= '2');
    }
}
