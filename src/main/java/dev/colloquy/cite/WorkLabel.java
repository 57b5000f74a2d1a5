package dev.colloquy.cite;

import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A work in one line for people: {@code Margi Murphy, “A title”, The Telegraph, 2018-04-09}. */
public final class WorkLabel {

    private static final String NAMELESS = "a work without a name";
    private static final int LONGEST = 80;
    private static final int LONGEST_ADDRESS = 60;

    private WorkLabel() {}

    /** Author, title, publisher and date as far as known; else whose page it is. */
    public static String of(Work work) {
        return label(work, NAMELESS);
    }

    /** The same; of a work that nothing is known of, the words by which it is mentioned. */
    public static String of(Work work, String words) {
        return label(work, NAMELESS + " (“" + Shown.shortened(words, LONGEST) + "”)");
    }

    private static String label(Work work, String nameless) {
        List<String> parts = new ArrayList<>();
        work.authors().ifPresent(a -> parts.add(Shown.shortened(authors(a.value()), LONGEST)));
        work.title().ifPresent(t -> parts.add("“" + Shown.shortened(t.value(), LONGEST) + "”"));
        work.publisher().ifPresent(p -> parts.add(Shown.shortened(p.value(), LONGEST)));
        if (parts.isEmpty()) {
            parts.add(address(work)
                    .map(a -> a.host().isEmpty() ? written(a) : "a page of " + Shown.shortened(a.host(), LONGEST))
                    .orElse(nameless));
        }
        work.date().ifPresent(d -> parts.add(d.value().toString()));
        return String.join(", ", parts);
    }

    /** The names as written, joined by commas and "and". */
    public static String authors(List<String> written) {
        List<String> names = written.stream().map(CitedName::unglued).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The address to show of a work: the first of the web, else its first identifier. */
    public static Optional<Address> address(Work work) {
        return work.web().or(() -> work.addresses().stream().findFirst());
    }

    /** An address as written; if it is long, without its scheme and cut in its middle. */
    public static String written(Address address) {
        String whole = address.written();
        return whole.length() <= LONGEST_ADDRESS
                ? whole
                : Shown.shortened(whole.substring(schemeEnd(whole)), LONGEST_ADDRESS);
    }

    private static int schemeEnd(String address) {
        return address.startsWith("https://")
                ? "https://".length()
                : address.startsWith("http://") ? "http://".length() : 0;
    }
}
