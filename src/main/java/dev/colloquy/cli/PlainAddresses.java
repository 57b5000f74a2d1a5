package dev.colloquy.cli;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Address.Kind;
import java.util.Locale;
import java.util.Optional;

/** Addresses of an archive map by scheme, host and path alone. */
final class PlainAddresses {

    private PlainAddresses() {}

    static Optional<Address> in(String text) {
        String written = text.strip();
        int scheme = written.indexOf("://");
        if (scheme < 0) {
            int colon = written.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Address(
                            written,
                            Kind.DOI,
                            written.toLowerCase(Locale.ROOT),
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        String rest = written.substring(scheme + "://".length());
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring("www.".length()) : host;
        String path = slash < 0 ? "" : rest.substring(slash);
        String key = bare + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        return Optional.of(
                new Address(written, Kind.WEB, key, host, Optional.of(bare), Optional.of(written), Optional.empty()));
    }
}
