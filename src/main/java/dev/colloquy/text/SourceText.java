package dev.colloquy.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text normalised once (LF line ends, Unicode NFC, no byte order mark), with a way back to the bytes it came from.
 * Immutable. All spans are in UTF-16 units of {@link #value()}; {@link #inFile(Span)} turns one into byte positions of
 * the raw file.
 */
public final class SourceText {

    /** Longer runs of marks than any script has are cut, so that hostile ones cost linear time. */
    private static final int MAX_CLUSTER = 256;

    private final String value;
    private final int[] origin;
    private final int base;

    private SourceText(String value, int[] origin, int base) {
        this.value = value;
        this.origin = origin;
        this.base = base;
    }

    /** A text of its own, as if it stood in a UTF-8 file. */
    public static SourceText of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    /**
     * Normalises a decoded text.
     *
     * @param decoded all characters of the file, with its byte order mark if it had one
     * @param charset the encoding the file is in, for counting its bytes
     */
    public static SourceText of(String decoded, Charset charset) {
        StringBuilder out = new StringBuilder(decoded.length());
        int[] origin = new int[decoded.length() + 1];
        ByteCounter bytes = new ByteCounter(decoded, charset);
        int at = 0;
        while (at < decoded.length()) {
            int next = clusterEnd(decoded, at);
            String cluster = normalised(decoded.substring(at, next), at == 0);
            if (out.length() + cluster.length() >= origin.length) {
                origin = Arrays.copyOf(origin, origin.length + cluster.length() + origin.length / 2);
            }
            int from = bytes.upTo(at);
            Arrays.fill(origin, out.length(), out.length() + cluster.length(), from);
            for (int i = 1; i < cluster.length() && cluster.length() == next - at; i++) {
                origin[out.length() + i] = bytes.upTo(at + i);
            }
            out.append(cluster);
            at = next;
        }
        origin[out.length()] = bytes.upTo(decoded.length());
        return new SourceText(out.toString(), Arrays.copyOf(origin, out.length() + 1), 0);
    }

    /**
     * A normalised text that was read from a larger one and kept without it: its place in the normalised file is known, its bytes
     * in the raw one are not.
     *
     * @param start where it began, in UTF-16 units
     */
    public static SourceText placed(String text, int start) {
        // A line end before it keeps a mark at its beginning from being taken for the file's byte order mark.
        SourceText after = of("\n" + text);
        return new SourceText(
                after.value.substring(1), Arrays.copyOfRange(after.origin, 1, after.origin.length), start);
    }

    /** A part of this text as a text of its own that still knows its place in the file. */
    public SourceText slice(Span span) {
        return new SourceText(
                span.in(value), Arrays.copyOfRange(origin, span.start(), span.end() + 1), base + span.start());
    }

    public String value() {
        return value;
    }

    public int length() {
        return value.length();
    }

    public Span all() {
        return new Span(0, value.length());
    }

    public String text(Span span) {
        return span.in(value);
    }

    /** Byte positions, end exclusive, in the raw file of a span of this text. */
    public Span inFile(Span span) {
        return new Span(origin[span.start()], origin[span.end()]);
    }

    /** Positions, in UTF-16 units, of a span of this text in the whole normalised file; alike for all line ends. */
    public Span inDocument(Span span) {
        return span.shift(base);
    }

    public ContentHash hash() {
        return ContentHash.of(value);
    }

    public LineMap lines() {
        return LineMap.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && value.equals(that.value) && Arrays.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalised(String cluster, boolean first) {
        if (cluster.equals("\r\n") || cluster.equals("\r")) {
            return "\n";
        }
        if (first && cluster.charAt(0) == '\uFEFF') {
            return Normalizer.normalize(cluster.substring(1), Normalizer.Form.NFC);
        }
        return cluster.length() == 1 && cluster.charAt(0) < 0x300
                ? cluster
                : Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }

    /** The end of the stretch that normalises on its own: a line end, or a character and all that may compose with it. */
    private static int clusterEnd(String s, int at) {
        if (s.charAt(at) == '\r') {
            return at + 1 < s.length() && s.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        int next = at + Character.charCount(s.codePointAt(at));
        while (next < s.length() && next - at < MAX_CLUSTER && composes(s.codePointAt(next))) {
            next += Character.charCount(s.codePointAt(next));
        }
        return next;
    }

    private static boolean composes(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        boolean hangulVowelOrTail = codePoint >= 0x1160 && codePoint <= 0x11FF;
        return hangulVowelOrTail
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Counts the bytes of a text's beginning, moving forward only. */
    private static final class ByteCounter {
        private final String text;
        private final Charset charset;
        private int chars;
        private int bytes;

        ByteCounter(String text, Charset charset) {
            this.text = text;
            this.charset = charset;
        }

        int upTo(int offset) {
            while (chars < offset) {
                char c = text.charAt(chars++);
                bytes += width(c);
            }
            return bytes;
        }

        private int width(char c) {
            if (charset.equals(StandardCharsets.UTF_8)) {
                return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
            return charset.name().startsWith("UTF-16") ? 2 : 1;
        }
    }
}
