package dev.colloquy.cite;

import java.util.Optional;

/** Identifiers of works as reference managers want them: without the name of their kind and without a resolver. */
public final class Identifiers {

    private static final String DOI = "10.";

    private Identifiers() {}

    /** The first identifier of a kind that a work has, such as {@code 10.1000/182}; web addresses are none. */
    public static Optional<String> of(Work work, Address.Kind kind) {
        return work.identifier(kind).map(Identifiers::bare);
    }

    private static String bare(Address address) {
        String key = address.key();
        int doi = key.indexOf(DOI);
        return address.kind() == Address.Kind.DOI && doi >= 0
                ? key.substring(doi)
                : key.substring(key.indexOf(':') + 1);
    }

    /** What may be written as a live link: the first of the web, else an identifier's resolver. */
    public static Optional<String> link(Work work) {
        return work.web()
                .flatMap(Address::link)
                .or(() -> work.addresses().stream()
                        .flatMap(a -> a.link().stream())
                        .findFirst())
                .filter(Identifiers::live);
    }

    /** True for links that nothing but the web can follow, and that end nowhere but at their end. */
    public static boolean live(String link) {
        return (link.startsWith("https://") || link.startsWith("http://"))
                && link.chars().allMatch(c -> c > ' ' && c <= '~' && "<>\"{}|\\^`".indexOf(c) < 0);
    }
}
