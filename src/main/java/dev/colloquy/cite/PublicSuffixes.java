package dev.colloquy.cite;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The public suffix list (publicsuffix.org) as it ships with crawler-commons, and the top-level domains that RFC 2606 and
 * RFC 6761 reserve for examples: a name under one of those counts as a domain. Hosts are given in small letters.
 */
public final class PublicSuffixes {

    private static final Set<String> RESERVED = Set.of("example", "test", "invalid", "localhost");
    private static final String VERSION = "// VERSION:";
    private static final String UNKNOWN = "unknown";

    private PublicSuffixes() {}

    /** The version that the list in use gives itself, such as {@code 2025-11-27_13-27-58_UTC}. */
    public static String version() {
        try (InputStream list = Objects.requireNonNull(
                        EffectiveTldFinder.class.getResourceAsStream(EffectiveTldFinder.ETLD_DATA),
                        EffectiveTldFinder.ETLD_DATA);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(VERSION))
                    .map(line -> line.substring(VERSION.length()).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("the public suffix list cannot be read", e);
        }
    }

    /** The registrable domain that the host lies in: {@code bbc.co.uk} of {@code news.bbc.co.uk}. */
    public static Optional<String> domain(String host) {
        if (host.length() > Hosts.LONGEST) {
            return Optional.empty();
        }
        if (reserved(host)) {
            int dot = host.lastIndexOf('.');
            return dot < 0 ? Optional.empty() : Optional.of(host.substring(host.lastIndexOf('.', dot - 1) + 1));
        }
        return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, false))
                .or(() -> Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, true)));
    }

    /** True if the host is a suffix itself under which others register: {@code co.uk}, {@code github.io}. */
    static boolean isSuffix(String host) {
        return host.length() <= Hosts.LONGEST
                && !reserved(host)
                && EffectiveTldFinder.getEffectiveTLD(host) != null
                && EffectiveTldFinder.getAssignedDomain(host, true, false) == null;
    }

    /** True if the host ends in a suffix of the list, or in a reserved one. */
    static boolean covers(String host) {
        return reserved(host) || (host.length() <= Hosts.LONGEST && EffectiveTldFinder.getEffectiveTLD(host) != null);
    }

    static boolean reserved(String host) {
        return RESERVED.contains(host.substring(host.lastIndexOf('.') + 1));
    }
}
