package dev.colloquy.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Identifiers made of names, so that the same thing has the same one in every export: UUIDs of version 5 (RFC 9562, 5.5), written in lower
 * case.
 */
public final class NamedGuid {

    /** The namespace of this program: any fixed UUID does. */
    private static final byte[] NAMESPACE = HexFormat.of().parseHex("1f0d6f0e5a6b53c2a0f35f4d3b0c9e77");

    private static final int BYTES = 16;

    private NamedGuid() {}

    /** The identifier of a name, whose parts cannot run into one another. */
    public static String of(String... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(NAMESPACE);
        for (String part : parts) {
            sha1.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
        }
        byte[] digest = sha1.digest();
        digest[6] = (byte) ((digest[6] & 0x0F) | 0x50);
        digest[8] = (byte) ((digest[8] & 0x3F) | 0x80);
        String hex = HexFormat.of().formatHex(digest, 0, BYTES);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20);
    }

    /** An identifier as other programs write it, with braces or in upper case, as this one does. */
    public static String plain(String guid) {
        String bare = guid.strip().toLowerCase(Locale.ROOT);
        return bare.startsWith("{") && bare.endsWith("}") ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
