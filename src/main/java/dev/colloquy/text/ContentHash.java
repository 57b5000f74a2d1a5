package dev.colloquy.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest of content, written {@code sha256:} and 64 lower-case hexadecimal digits.
 *
 * @param value the digest as written
 */
public record ContentHash(String value) {

    private static final String PREFIX = "sha256:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a sha256 digest: " + value);
        }
    }

    public static ContentHash of(byte[] bytes) {
        return ofDigest(sha256().digest(bytes));
    }

    /** A digest that is there already, as its 32 bytes. */
    public static ContentHash ofDigest(byte[] digest) {
        return new ContentHash(PREFIX + HexFormat.of().formatHex(digest));
    }

    /** Its 32 bytes. */
    public byte[] digest() {
        return HexFormat.of().parseHex(value, PREFIX.length(), value.length());
    }

    /** The digest of all that is left of a stream, which is not kept in memory. */
    public static ContentHash of(InputStream in) throws IOException {
        DigestInputStream digested = new DigestInputStream(in, sha256());
        digested.transferTo(OutputStream.nullOutputStream());
        return new ContentHash(
                PREFIX + HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    /** The digest of the text's UTF-8 bytes. */
    public static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest of a text that comes piece by piece. */
    public static Running running() {
        return new Running();
    }

    /** Adds up pieces of a text; their digest is that of the whole text. */
    public static final class Running {
        private final MessageDigest digest = sha256();

        private Running() {}

        /** The next piece; pieces are not cut within a surrogate pair. */
        public void add(String piece) {
            digest.update(piece.getBytes(StandardCharsets.UTF_8));
        }

        /** The digest of all pieces; no piece can be added after that. */
        public ContentHash told() {
            return ofDigest(digest.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
