package dev.colloquy.cite;

import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;

/** Identifiers of PubMed Central: {@code PMC} and up to eight digits. */
final class Pmcids {

    private static final String NAME = "pmcid";
    private static final String PREFIX = "pmc";
    private static final int LONGEST = 8;

    /** With fewer digits and without {@code PMCID} before it, it is too likely something else. */
    private static final int SHORTEST_BARE = 5;

    /** Folders of the article's page, here and at Europe PMC. */
    private static final List<String> FOLDERS =
            List.of("/pmc/articles/pmc", "/articles/pmc", "/article/pmc/pmc", "/abstract/pmc/pmc");

    private Pmcids() {}

    /** An identifier in running text, with or without {@code PMCID} before it. */
    static Optional<FoundAddress> at(String text, int start) {
        if (Chars.wordBefore(text, start)) {
            return Optional.empty();
        }
        int at = start;
        boolean named = Chars.at(text, start, NAME);
        if (named) {
            at += NAME.length();
            at += text.startsWith(":", at) ? 1 : 0;
            for (int blanks = 0; blanks < 2 && text.startsWith(" ", at); blanks++) {
                at++;
            }
        }
        boolean prefixed = Chars.at(text, at, PREFIX);
        int from = prefixed ? at + PREFIX.length() : at;
        int end = Chars.digitsEnd(text, from);
        int digits = end - from;
        boolean fits = digits > 0 && digits <= LONGEST && (named || (prefixed && digits >= SHORTEST_BARE));
        if (!fits || Chars.wordAt(text, end) || (named && at == start + NAME.length())) {
            return Optional.empty();
        }
        Span span = new Span(start, end);
        return Optional.of(new FoundAddress(
                span, Identifier.pmcid(text.substring(from, end)).written(span.in(text))));
    }

    /** The identifier in an address of PubMed Central, of the old or the new form, or of Europe PMC. */
    static Optional<Identifier> inPath(WebParts page) {
        if (!page.in("ncbi.nlm.nih.gov") && !page.in("europepmc.org")) {
            return Optional.empty();
        }
        for (String folder : FOLDERS) {
            int end = Chars.digitsEnd(page.path(), folder.length());
            boolean here = Chars.at(page.path(), 0, folder);
            int digits = end - folder.length();
            boolean whole = end >= page.path().length() || page.path().charAt(end) == '/';
            if (here && digits > 0 && digits <= LONGEST && whole) {
                return Optional.of(Identifier.pmcid(page.path().substring(folder.length(), end)));
            }
        }
        return Optional.empty();
    }
}
