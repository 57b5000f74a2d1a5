package dev.colloquy.cite;

import dev.colloquy.cite.Extent.Stretch;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the addresses and identifiers in a text, in its order, not overlapping: addresses of the web with and without a
 * scheme, DOIs, arXiv ids, ISBNs, ids of PubMed and PubMed Central, and what is only half an address. Takes time in proportion to the text.
 */
public final class AddressFinder {

    private static final String SCRIPTS_MEAN = "(=;";
    private static final List<String> SCRIPTS = List.of("javascript:", "vbscript:", "data:");

    private final String text;
    private final List<FoundAddress> found = new ArrayList<>();
    private int hostsFrom;
    private int scriptsFrom;

    private AddressFinder(String text) {
        this.text = text;
    }

    /** All addresses of the text. */
    public static List<FoundAddress> in(String text) {
        AddressFinder finder = new AddressFinder(text);
        finder.run();
        return List.copyOf(finder.found);
    }

    /** The address that the whole text is, but for white space around it. */
    public static Optional<Address> only(String text) {
        String bare = text.strip();
        List<FoundAddress> all = in(bare);
        return all.size() == 1 && all.get(0).span().length() == bare.length()
                ? Optional.of(all.get(0).address())
                : Optional.empty();
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            Optional<FoundAddress> next = at(at);
            next.ifPresent(found::add);
            at = next.isPresent() ? next.get().span().end() : at + 1;
        }
    }

    private Optional<FoundAddress> at(int at) {
        int scheme = Chars.scheme(text, at);
        if (scheme > 0) {
            return Optional.of(web(at, at + scheme));
        }
        Optional<FoundAddress> marked = switch (Chars.lower(text.charAt(at))) {
            case 'w' -> prefixed(at);
            case '1' -> Dois.at(text, at);
            case 'd' -> Dois.at(text, at).or(() -> script(at));
            case 'a' -> ArxivIds.at(text, at);
            case 'i' -> Isbns.at(text, at);
            case 'p' -> Pmids.at(text, at).or(() -> Pmcids.at(text, at));
            case 'j', 'v' -> script(at);
            default -> Optional.empty();
        };
        return marked.isPresent() ? marked : bare(at);
    }

    private FoundAddress web(int start, int from) {
        Stretch stretch = Extent.of(text, start, from);
        Address address = WebAddresses.of(stretch.written(text));
        int end = stretch.end();
        if (Chars.at(text, end - 3, "www") && end - 3 == from && text.startsWith(".", end)) {
            return new FoundAddress(new Span(start, end + 1), WebAddresses.of(text.substring(start, end + 1)));
        }
        return new FoundAddress(new Span(start, stretch.end()), address);
    }

    /** {@code www.} and something behind it. */
    private Optional<FoundAddress> prefixed(int at) {
        int from = at + "www.".length();
        boolean apart = !Chars.wordBefore(text, at) && (at == 0 || "@.-_".indexOf(text.charAt(at - 1)) < 0);
        return apart && Chars.at(text, at, "www.") && Chars.wordAt(text, from)
                ? Optional.of(web(at, from))
                : Optional.empty();
    }

    private Optional<FoundAddress> bare(int at) {
        if (at < hostsFrom || !Chars.wordAt(text, at) || Chars.wordBefore(text, at)) {
            return Optional.empty();
        }
        OptionalInt host = BareHosts.at(text, at);
        if (host.isEmpty()) {
            hostsFrom = BareHosts.runEnd(text, at);
            return Optional.empty();
        }
        int end = host.getAsInt();
        return Optional.of(
                BareHosts.path(text, end)
                        ? web(at, end)
                        : new FoundAddress(new Span(at, end), WebAddresses.of(text.substring(at, end))));
    }

    /** A link of a scheme that runs or carries something instead of leading somewhere. */
    private Optional<FoundAddress> script(int at) {
        for (String scheme : SCRIPTS) {
            int from = at + scheme.length();
            if (at >= scriptsFrom && Chars.at(text, at, scheme) && !Chars.wordBefore(text, at)) {
                Stretch stretch = Extent.of(text, at, from);
                scriptsFrom = stretch.end();
                String written = stretch.written(text);
                boolean meant = stretch.end() > from
                        && (scheme.startsWith("data")
                                ? written.indexOf('/') > 0 && written.indexOf(',') > 0
                                : SCRIPTS_MEAN.chars().anyMatch(c -> written.indexOf(c) > 0) || linked(at));
                return meant
                        ? Optional.of(new FoundAddress(
                                new Span(at, stretch.end()),
                                WebAddresses.broken(written, "has a scheme that is never followed")))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** True if the mark before the place opens a link of Markdown or HTML. */
    private boolean linked(int at) {
        return at > 0 && "(<\"'=".indexOf(text.charAt(at - 1)) >= 0;
    }
}
