package dev.colloquy.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a file, found out from its first bytes: a byte order mark, else UTF-16 by its zeros, else UTF-8 if the bytes are
 * that, whatever the file declares; else what it declares, else windows-1252.
 *
 * @param charset what to decode with
 * @param markLength how many bytes the byte order mark has
 * @param guessed true if neither a mark, nor the bytes, nor a declaration tell it
 */
public record Encoding(Charset charset, int markLength, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 1024;
    private static final double SURE = 0.7;
    private static final double HARDLY = 0.02;
    private static final int LONGEST_SEQUENCE = 4;
    private static final double DAMAGED = 0.5;
    private static final double FOREIGN = 0.3;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:encoding|charset)\\s*+=\\s*+[\"']?\\s*+([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /**
     * Finds it out.
     *
     * @param head the first bytes of a file
     * @param whole true if that is all of it
     */
    public static Encoding of(byte[] head, boolean whole) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        Optional<Charset> wide = wide(head);
        if (wide.isPresent()) {
            return new Encoding(wide.get(), 0, false);
        }
        if (isUtf8(head, whole)) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        Optional<Charset> declared = declared(head);
        boolean utf8 = declared.filter(StandardCharsets.UTF_8::equals).isPresent();
        return declared.filter(c -> !utf8).map(c -> new Encoding(c, 0, false)).orElseGet(() -> {
            boolean damaged = isDamagedUtf8(head, utf8);
            return new Encoding(damaged ? StandardCharsets.UTF_8 : WINDOWS, 0, !damaged);
        });
    }

    /** True if it was guessed, and most letters are beyond ASCII: then they are of an alphabet that nobody can tell. */
    public boolean isForeign(byte[] head) {
        if (!guessed || !charset.equals(WINDOWS)) {
            return false;
        }
        int high = 0;
        int low = 0;
        for (byte b : head) {
            high += b < 0 ? 1 : 0;
            low += b > ' ' ? 1 : 0;
        }
        return high > FOREIGN * (high + low);
    }

    /** True for many bytes that no text has: zeros and most controls, unless they are UTF-16. */
    public boolean isBinary(byte[] head) {
        if (charset.name().startsWith("UTF-16")) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return controls > HARDLY * head.length;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int end = bytes.length / 2 * 2;
        for (int i = 0; i < end; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        double half = end / 2.0;
        if (end > 1 && zeros[1] > SURE * half && zeros[0] <= HARDLY * half) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return end > 1 && zeros[0] > SURE * half && zeros[1] <= HARDLY * half
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes, boolean whole) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length + 1), whole);
        // The cut may go through a letter.
        return !result.isError() || (!whole && in.remaining() < LONGEST_SEQUENCE && in.remaining() > 0);
    }

    /** True if most letters beyond ASCII are UTF-8, and some are not; if the file calls itself UTF-8, any will do. */
    private static boolean isDamagedUtf8(byte[] bytes, boolean declared) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long bad = lenient.chars().filter(c -> c == 0xFFFD).count();
        long beyond = lenient.chars().filter(c -> c >= 0x80).count();
        return declared ? bad < beyond : bad < DAMAGED * beyond;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(start);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            String name = found.group(1).toLowerCase(Locale.ROOT);
            // As browsers do: what is called Latin-1 or ASCII is windows-1252.
            Charset charset = name.equals("iso-8859-1") || name.equals("us-ascii") || name.equals("latin1")
                    ? WINDOWS
                    : Charset.forName(name);
            return Optional.of(charset)
                    .filter(c -> !c.name().startsWith("UTF-16") && !c.name().startsWith("UTF-32"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
