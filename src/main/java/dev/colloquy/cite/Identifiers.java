package dev.colloquy.cite;

import java.util.Locale;
import java.util.Optional;

/** Identifiers of works as reference managers want them: without the name of their kind and without a resolver. */
public final class Identifiers {

    private Identifiers() {}

    /**
     * An identifier of a kind that a work has, such as {@code 10.1000/182}; of an address of the web too, where it names one.
     */
    public static Optional<String> of(Work work, Address.Kind kind) {
        String prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
        return work.addresses().stream()
                .filter(a -> a.kind() != Address.Kind.BROKEN && a.key().startsWith(prefix))
                .map(a -> a.key().substring(prefix.length()))
                .findFirst();
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
