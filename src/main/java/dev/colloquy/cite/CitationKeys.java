package dev.colloquy.cite;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keys by which works are cited in BibTeX, pandoc and the like: {@code npr2019-1a2b3c}. A key is made of what tells the work
 * from others and of nothing else: a word of its host, author or publisher, the year that its address or its author is named
 * with, and six digits of a digest. The same work has the same key on every run, in every order and corpus; only where six
 * digits are not enough to tell two works of a corpus apart, both have more.
 */
public final class CitationKeys {

    private static final int FEWEST_DIGITS = 6;
    private static final int STEP = 2;
    private static final int LONGEST_WORD = 24;
    private static final int PREFIX = "sha256:".length();
    private static final int MOST_DIGITS = 64;
    private static final int YEAR_DIGITS = 4;

    /** Hosts such as {@code bbc.co.uk} and {@code abc.net.au}. */
    private static final int COUNTRY = 2;

    private static final int LONGEST_BEFORE_COUNTRY = 3;

    private CitationKeys() {}

    /**
     * A work and the place that tells it from others of the same name.
     *
     * @param place where it is cited, by thread and source; counts only if the work itself says too little
     */
    public record Placed(Work work, String place) {}

    /** A key for each work, in their order, all different. */
    public static List<String> of(List<Placed> works) {
        List<String> digests = digests(works);
        List<String> stems = works.stream().map(p -> stem(p.work())).toList();
        List<Integer> digits =
                new ArrayList<>(works.stream().map(w -> FEWEST_DIGITS).toList());
        while (true) {
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < digits.size(); i++) {
                keys.add(stems.get(i) + "-" + digests.get(i).substring(0, digits.get(i)));
            }
            Map<String, Long> counts = keys.stream().collect(Collectors.groupingBy(k -> k, Collectors.counting()));
            boolean again = false;
            for (int i = 0; i < digits.size(); i++) {
                if (counts.getOrDefault(keys.get(i), 0L) > 1 && digits.get(i) < MOST_DIGITS) {
                    digits.set(i, digits.get(i) + STEP);
                    again = true;
                }
            }
            if (!again) {
                return keys;
            }
        }
    }

    private static List<String> digests(List<Placed> works) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> digests = new ArrayList<>();
        for (Placed work : works) {
            String identity = identity(work);
            int before = seen.merge(identity, 1, Integer::sum) - 1;
            String digest = ContentHash.of(before == 0 ? identity : identity + "#" + before)
                    .value();
            digests.add(digest.substring(PREFIX));
        }
        return digests;
    }

    /** The one text that a work is known by: its first address in the order of the alphabet, else title or author with year. */
    private static String identity(Placed placed) {
        Work work = placed.work();
        Optional<String> address =
                work.addresses().stream().map(Address::key).sorted().findFirst();
        if (address.isPresent()) {
            return "at " + address.get();
        }
        String authors =
                work.authors().map(a -> FoldedNames.families(a.value())).orElse("");
        String publisher = work.publisher().map(p -> FoldedNames.of(p.value())).orElse("");
        if (work.title().isPresent()) {
            return "called " + FoldedNames.of(work.title().get().value()) + "|"
                    + (authors.isEmpty() ? publisher : authors);
        }
        if (!authors.isEmpty() && work.date().isPresent()) {
            return "by " + authors + "|" + work.date().get().value().year();
        }
        return "named " + placed.place() + "|" + authors + "|" + publisher;
    }

    private static String stem(Work work) {
        if (!work.addresses().isEmpty()) {
            Address address = work.addresses().stream()
                    .min((a, b) -> a.key().compareTo(b.key()))
                    .orElseThrow();
            return word(name(address)) + year(address);
        }
        String name = work.authors()
                .flatMap(a -> CitedName.of(a.value()).stream().findFirst().map(CitedName::family))
                .or(() -> work.publisher().map(Known::value))
                .or(() -> work.title().map(Known::value))
                .orElse("");
        return word(name)
                + work.date().map(d -> Integer.toString(d.value().year())).orElse("");
    }

    /**
     * The word of an address: the kind of an identifier, else the name that its host is registered under. It is read off the
     * key, which all addresses of the work share, and by no list, since lists change.
     */
    private static String name(Address address) {
        if (address.kind() == Address.Kind.BROKEN) {
            return "broken";
        }
        String key = address.key();
        int end = 0;
        while (end < key.length() && "/?#:".indexOf(key.charAt(end)) < 0) {
            end++;
        }
        String[] labels = key.substring(0, end).split("\\.", -1);
        int last = labels.length - 1;
        boolean country =
                last >= 2 && labels[last].length() == COUNTRY && labels[last - 1].length() <= LONGEST_BEFORE_COUNTRY;
        return labels[Math.max(0, country ? last - 2 : last - 1)];
    }

    /** ASCII letters and digits, a letter first. */
    private static String word(String name) {
        StringBuilder word = new StringBuilder();
        String plain = UnknownCharacters.lower(UnknownCharacters.normal(name, Normalizer.Form.NFKD));
        for (int i = 0; i < plain.length() && word.length() < LONGEST_WORD; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                word.append(c);
            }
        }
        return word.isEmpty() ? "work" : Character.isDigit(word.charAt(0)) ? "w" + word : word.toString();
    }

    /** The year that the path names as a folder or at the start of one. */
    private static String year(Address address) {
        String key = address.key();
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            int end = slash + 1 + YEAR_DIGITS;
            if (end <= key.length() && (end == key.length() || "/-".indexOf(key.charAt(end)) >= 0)) {
                String year = key.substring(slash + 1, end);
                if ((year.startsWith("19") || year.startsWith("20"))
                        && year.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return year;
                }
            }
        }
        return "";
    }
}
