package dev.colloquy.cite;

import dev.colloquy.cite.Address.Kind;
import java.util.Optional;

/** Makes an address of what somebody wrote: its kind, what it shares with others of the same page, its link, its flaw. */
final class WebAddresses {

    private WebAddresses() {}

    /** The address that the whole text is, with {@code http(s)://}, {@code www.} or without either. */
    static Address of(String written) {
        WebParts parts = WebParts.of(written);
        Optional<String> lack = parts.lack();
        if (lack.isPresent()) {
            return broken(written, lack.get());
        }
        boolean cutOff = Flaws.cutOff(written, parts);
        WebParts page = Wrappers.unwrapped(cutOff ? WebParts.of(begun(written)) : parts);
        Optional<Identifier> identifier = Dois.resolved(page)
                .or(() -> ArxivIds.inPath(page))
                .or(() -> Pmids.inPath(page))
                .or(() -> Pmcids.inPath(page));
        if (identifier.isPresent()) {
            return identifier.get().written(written);
        }
        Optional<String> flaw = Flaws.of(written, parts);
        String key = Dois.inPath(page).map(Identifier::key).orElseGet(() -> Sites.key(Page.of(page)));
        boolean dead = cutOff || Flaws.isPrivate(parts) || written.length() > Flaws.LONGEST;
        return new Address(
                written,
                Kind.WEB,
                cutOff ? key + Flaws.ELLIPSIS : key,
                parts.host(),
                PublicSuffixes.domain(parts.ascii()),
                dead ? Optional.empty() : Optional.of(link(parts)),
                flaw);
    }

    private static String begun(String written) {
        int end = written.length();
        while (end > 0
                && (written.charAt(end - 1) == '.' || (written.endsWith(Flaws.ELLIPSIS) && end == written.length()))) {
            end--;
        }
        return written.substring(0, end);
    }

    static Address broken(String written, String flaw) {
        return new Address(written, Kind.BROKEN, written, "", Optional.empty(), Optional.empty(), Optional.of(flaw));
    }

    private static String link(WebParts parts) {
        String tail = Percent.encoded(parts.path()).replace("[", "%5B").replace("]", "%5D")
                + (parts.query().isEmpty() ? "" : "?" + Percent.encoded(parts.query()))
                + (parts.fragment().isEmpty()
                        ? ""
                        : "#" + Percent.encoded(parts.fragment()).replace("#", "%23"));
        return (parts.scheme().isEmpty() ? "https" : parts.scheme()) + "://" + parts.ascii() + parts.oddPort() + tail;
    }
}
