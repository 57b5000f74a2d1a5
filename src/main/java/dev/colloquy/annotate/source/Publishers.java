package dev.colloquy.annotate.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Which well-known site is whose: a table of domains, publishers and CSL types that ships with the program. */
final class Publishers {

    private static final Map<String, Publisher> BY_DOMAIN = read();
    private static final Map<String, Publisher> BY_NAME = byName();

    private Publishers() {}

    /**
     * A publisher.
     *
     * @param type what it mostly publishes, in CSL's terms
     */
    record Publisher(String name, String type) {}

    /** The publisher of the longest known domain that the host lies in. */
    static Optional<Publisher> ofHost(String host) {
        String rest = host;
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

    /** A known publisher by its name, with or without article, in any case. */
    static Optional<Publisher> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** A name as it is compared: small letters and digits only, without a leading article. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        String bare = lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
        return bare.replace("&", "and").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Map<String, Publisher> byName() {
        Map<String, Publisher> names = new TreeMap<>();
        BY_DOMAIN.values().forEach(p -> names.putIfAbsent(key(p.name()), p));
        return names;
    }

    private static Map<String, Publisher> read() {
        Map<String, Publisher> domains = new TreeMap<>();
        String name = "publishers.tsv";
        try (InputStream in = Objects.requireNonNull(Publishers.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                domains.put(cells[0], new Publisher(cells[1], cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return domains;
    }
}
