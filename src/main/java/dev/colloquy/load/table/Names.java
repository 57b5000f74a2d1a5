package dev.colloquy.load.table;

import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of columns. */
final class Names {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*%?");
    private static final Pattern PRIVATE =
            Pattern.compile("^(?:.*(?:e?mail|ipaddress|ipaddr).*|(?:author|user|comment|remote)?ip|.*authorip)");
    private static final int LONGEST = 60;
    private static final int SHOWN = 30;

    private Names() {}

    /** A name by which spellings are alike: small letters and digits alone, without accents. */
    static String plain(String name) {
        String bare = MARKS.matcher(UnknownCharacters.seen(UnknownCharacters.normal(name, Normalizer.Form.NFD)))
                .replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The last part of a name that has several, such as {@code user.name}, without a remark in brackets; empty of any other. */
    static String last(String name) {
        int bracket = Math.max(0, name.indexOf('('));
        String bare = bracket > 0 ? name.substring(0, bracket) : name;
        int dot = bare.lastIndexOf('.');
        return dot < 0 && bracket == 0 ? "" : plain(bare.substring(dot + 1));
    }

    /** True if a name says that times are in UTC. */
    static boolean isUtc(String name) {
        String plain = plain(name);
        return plain.endsWith("utc") || plain.endsWith("gmt");
    }

    /** True for columns of e-mail and network addresses. */
    static boolean isPrivate(String name) {
        return PRIVATE.matcher(plain(name)).matches();
    }

    /** True if a first row can name columns: short cells that are no numbers, none twice. */
    static boolean isHeader(List<String> cells) {
        List<String> named = cells.stream().filter(c -> !c.isBlank()).toList();
        return !named.isEmpty()
                && named.stream()
                        .allMatch(c -> c.length() <= LONGEST
                                && c.indexOf('\n') < 0
                                && !NUMBER.matcher(c).matches());
    }

    /** For a sentence. */
    static String list(List<String> names) {
        String shown = names.stream().limit(SHOWN).map(Names::cut).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }

    /** A name that is no longer than a line. */
    static String cut(String name) {
        String line = name.replace('\n', ' ').replace('\r', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
