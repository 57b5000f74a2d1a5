package dev.colloquy.cite;

import dev.colloquy.text.Span;
import java.util.Optional;

/** Identifiers of PubMed: up to eight digits. */
final class Pmids {

    private static final String PREFIX = "pmid";
    private static final int LONGEST = 8;

    private Pmids() {}

    /** An identifier in running text, with {@code PMID} before it. */
    static Optional<FoundAddress> at(String text, int start) {
        if (!Chars.at(text, start, PREFIX) || Chars.wordBefore(text, start)) {
            return Optional.empty();
        }
        int colon = start + PREFIX.length();
        int at = text.startsWith(":", colon) ? colon + 1 : colon;
        for (int blanks = 0; blanks < 2 && text.startsWith(" ", at); blanks++) {
            at++;
        }
        int end = Chars.digitsEnd(text, at);
        if (at == colon || end == at || end - at > LONGEST || Chars.wordAt(text, end)) {
            return Optional.empty();
        }
        Span span = new Span(start, end);
        return Optional.of(
                new FoundAddress(span, Identifier.pmid(text.substring(at, end)).written(span.in(text))));
    }

    /** The identifier in an address of PubMed, of the old or the new form. */
    static Optional<Identifier> inPath(WebParts page) {
        if (!page.in("ncbi.nlm.nih.gov")) {
            return Optional.empty();
        }
        String folder =
                page.in("pubmed.ncbi.nlm.nih.gov") ? "/" : page.path().startsWith("/m/") ? "/m/pubmed/" : "/pubmed/";
        int at = folder.length();
        int end = Chars.digitsEnd(page.path(), at);
        String rest = page.path().substring(Math.min(end, page.path().length()));
        return page.path().startsWith(folder) && end > at && end - at <= LONGEST && (rest.isEmpty() || rest.equals("/"))
                ? Optional.of(Identifier.pmid(page.path().substring(at, end)))
                : Optional.empty();
    }
}
