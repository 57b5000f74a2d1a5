package dev.colloquy.cite;

import dev.colloquy.text.UnknownCharacters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which well-known site is whose: a table of domains, names and CSL types that ships with the program. */
public final class Publishers {

    private static final String TABLE = "publishers.tsv";
    private static final List<Publisher> ALL = read();
    private static final Map<String, Publisher> BY_DOMAIN = byDomain();
    private static final Map<String, Publisher> BY_NAME = byName();
    private static final String ARTICLE = "the ";

    private Publishers() {}

    /** The whole table. */
    public static List<Publisher> all() {
        return ALL;
    }

    /** The publisher of the longest known domain that the host lies in; the host in small letters. */
    public static Optional<Publisher> ofHost(String host) {
        String rest = host.length() > Hosts.LONGEST ? "" : host;
        while (!rest.isEmpty()) {
            Publisher found = BY_DOMAIN.get(rest);
            if (found != null) {
                return Optional.of(found);
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** The publisher of the page that the address is about: for a copy in an archive, that of the page copied. */
    public static Optional<Publisher> of(Address address) {
        return address.kind() == Address.Kind.WEB
                ? ofHost(Wrappers.unwrapped(WebParts.of(address.written())).ascii())
                : Optional.empty();
    }

    /** A known publisher by its name or another name for it, with or without article, in any case. */
    public static Optional<Publisher> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** A name as it is compared: small letters and digits only, without a leading article, with "and" for an ampersand. */
    public static String key(String name) {
        String lower = UnknownCharacters.lower(name).strip();
        String bare = lower.startsWith(ARTICLE) ? lower.substring(ARTICLE.length()) : lower;
        StringBuilder key = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> {
            if (c == '&') {
                key.append("and");
            } else if (UnknownCharacters.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
        });
        return key.toString();
    }

    private static Map<String, Publisher> byDomain() {
        Map<String, Publisher> domains = new HashMap<>();
        ALL.forEach(p -> p.domains().forEach(d -> domains.put(d, p)));
        return Map.copyOf(domains);
    }

    /** Names go before other names. */
    private static Map<String, Publisher> byName() {
        Map<String, Publisher> names = new HashMap<>();
        ALL.forEach(p -> names.putIfAbsent(key(p.name()), p));
        ALL.forEach(p -> p.aliases().forEach(a -> names.putIfAbsent(key(a), p)));
        return Map.copyOf(names);
    }

    private static List<Publisher> read() {
        List<Publisher> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Publishers.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(Publishers::row).forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return List.copyOf(rows);
    }

    private static Publisher row(String line) {
        String[] cells = line.split("\t", -1);
        return new Publisher(
                cells[1],
                cells[0].isEmpty() ? List.of() : Arrays.asList(cells[0].split(" ", -1)),
                cells[2].isEmpty() ? List.of() : Arrays.asList(cells[2].split("\\|", -1)),
                WorkType.ofCsl(cells[3])
                        .orElseThrow(() -> new IllegalStateException(TABLE + ": no type of CSL: " + line)));
    }
}
