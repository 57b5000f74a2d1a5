package dev.colloquy.report.exchange;

import dev.colloquy.text.NamedGuid;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of files that are made of ids of threads: an id is never a path. */
final class ThreadFiles {

    private static final String SEPARATORS = "/\\:*?\"<>|";

    private static final int TOLD_APART = 8;

    private ThreadFiles() {}

    /**
     * The id, with an underscore for what parts folders, what some systems forbid, and a dot that would hide it, and then something
     * that tells it from other ids.
     */
    static String name(String id) {
        StringBuilder name = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean odd = Character.isISOControl(c) || SEPARATORS.indexOf(c) >= 0 || (i == 0 && c == '.');
            name.append(odd ? '_' : c);
        }
        return id.contentEquals(name) && !id.isEmpty()
                ? id
                : name + "-" + NamedGuid.of("thread", id).substring(0, TOLD_APART);
    }

    /** The same in an address: everything but letters and digits of ASCII, hyphens, dots and underscores is escaped (RFC 3986). */
    static String address(String id) {
        StringBuilder address = new StringBuilder();
        for (byte b : name(id).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
            address.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return address.toString();
    }
}
