package dev.colloquy.cite;

import java.util.Optional;

/** Why an address that names a page may lead nowhere, or elsewhere than it seems. The gravest reason is told. */
final class Flaws {

    /** Longer addresses are cut or refused by common programs. */
    static final int LONGEST = 2000;

    static final String ELLIPSIS = "\u2026";

    private Flaws() {}

    static Optional<String> of(String written, WebParts parts) {
        String host = parts.ascii();
        if (!Hosts.numeric(host) && Hosts.looksLikeAnother(host)) {
            return Optional.of("has a host that looks like another in other letters");
        }
        if (!parts.user().isEmpty()) {
            return Optional.of("has a user's name before the host");
        }
        if (Chars.anyHidden(written)) {
            return Optional.of("has characters that cannot be seen");
        }
        if (cutOff(written, parts)) {
            return Optional.of("is cut off");
        }
        if (isPrivate(parts)) {
            return Optional.of("leads into a private network");
        }
        if (Hosts.numeric(host)) {
            return Optional.of("has a number for a host");
        }
        if (!PublicSuffixes.covers(host)) {
            return Optional.of("has a host under no public suffix");
        }
        if (Percent.broken(parts.path()) || Percent.broken(parts.query())) {
            return Optional.of("has a percent sign that encodes nothing");
        }
        return written.length() > LONGEST ? Optional.of("is longer than 2,000 characters") : Optional.empty();
    }

    static boolean cutOff(String written, WebParts parts) {
        return written.endsWith(ELLIPSIS)
                || written.endsWith("...")
                || parts.path().contains("/.../");
    }

    static boolean isPrivate(WebParts parts) {
        return Hosts.isPrivate(parts.ascii());
    }
}
