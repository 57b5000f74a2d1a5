package dev.colloquy.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text normalised once (LF line ends, Unicode NFC, no byte order mark), with a way back to the document it came from.
 * Immutable. All spans are in UTF-16 units of {@link #value()}; {@link #inDocument(Span)} turns one into a place in the document:
 * of a plain text the normalised file, of any other format the characters of the file as decoded.
 */
public final class SourceText {

    /** Longer runs of marks than any script has are cut, so that hostile ones cost linear time. */
    private static final int MAX_CLUSTER = 256;

    private static final byte[] NONE = {};

    /** The punctuation from here to {@link #ELLIPSIS} neither changes nor composes. */
    private static final char DASHES = '\u2010';

    private static final char ELLIPSIS = '\u2026';

    private final String value;

    /** The place of each unit, from {@link #base} on; none if units follow one another as in the document. */
    private final int @Nullable [] places;

    /** How much of the document each unit stands for; empty if there are no places. */
    private final byte[] widths;

    private final long base;

    /** All that is known of the places, where those of single units are not. */
    private final @Nullable Stretch around;

    /** Places of some spans, where those of single units are not known. */
    private final Map<Span, Stretch> known;

    private SourceText(
            String value,
            int @Nullable [] places,
            byte[] widths,
            long base,
            @Nullable Stretch around,
            Map<Span, Stretch> known) {
        this.value = value;
        this.places = places;
        this.widths = widths;
        this.base = base;
        this.around = around;
        this.known = known;
    }

    private SourceText(String value, int @Nullable [] places, byte[] widths, long base) {
        this(value, places, widths, base, null, Map.of());
    }

    /** Normalises a text that is a document of its own, with its byte order mark if it has one. */
    public static SourceText of(String text) {
        if (isNormal(text)) {
            return new SourceText(text, null, NONE, 0);
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int alone = at;
            while (alone < text.length() && standsAlone(text, alone)) {
                alone++;
            }
            out.append(text, at, alone);
            at = alone;
            if (at < text.length()) {
                int next = clusterEnd(text, at);
                out.append(normalised(text.substring(at, next), at == 0));
                at = next;
            }
        }
        return new SourceText(out.toString(), null, NONE, 0);
    }

    /**
     * Normalises a text that was made of a part of a document.
     *
     * @param start where that part begins: places in {@code text} count from there
     */
    public static SourceText mapped(MappedText text, long start) {
        String raw = text.value();
        if (isNormal(raw)) {
            return new SourceText(raw, text.places(), text.widths(), start);
        }
        StringBuilder out = new StringBuilder(raw.length());
        int[] places = new int[raw.length() + 1];
        byte[] widths = new byte[raw.length() + 1];
        for (int at = 0; at < raw.length(); ) {
            if (standsAlone(raw, at) && out.length() + 1 < places.length) {
                places[out.length()] = text.place(at);
                widths[out.length()] = width(text, at, at);
                out.append(raw.charAt(at));
                at++;
                continue;
            }
            int next = clusterEnd(raw, at);
            String cluster = normalised(raw.substring(at, next), false);
            if (out.length() + cluster.length() >= places.length) {
                places = Arrays.copyOf(places, places.length + cluster.length() + places.length / 2);
                widths = Arrays.copyOf(widths, places.length);
            }
            for (int i = 0; i < cluster.length(); i++) {
                boolean same = cluster.length() == next - at;
                int from = same ? at + i : at;
                places[out.length() + i] = text.place(from);
                widths[out.length() + i] = width(text, from, same ? at + i : next - 1);
            }
            out.append(cluster);
            at = next;
        }
        places[out.length()] = text.place(raw.length());
        return new SourceText(
                out.toString(), Arrays.copyOf(places, out.length() + 1), Arrays.copyOf(widths, out.length()), start);
    }

    /**
     * A text that was read from a document and kept without it: where it began is known, and no more.
     *
     * @param start where it began, in UTF-16 units
     */
    public static SourceText placed(String text, long start) {
        // A line end before it keeps a mark at its beginning from being taken for the file's byte order mark.
        return new SourceText(of("\n" + text).value.substring(1), null, NONE, start);
    }

    /**
     * The same where it is known besides where it ended. If that is not as far as the text is long, it was made of something else, and
     * of its parts is known only that they lie in there.
     */
    public static SourceText placed(String text, Stretch document) {
        SourceText placed = placed(text, document.start());
        return document.end() - document.start() == placed.length()
                ? placed
                : new SourceText(placed.value, null, NONE, document.start(), document, Map.of());
    }

    /** A part of this text as a text of its own that still knows its place in the document. */
    public SourceText slice(Span span) {
        if (around != null) {
            return new SourceText(span.in(value), null, NONE, base, around, Map.of());
        }
        return places == null
                ? new SourceText(span.in(value), null, NONE, base + span.start())
                : new SourceText(
                        span.in(value),
                        Arrays.copyOfRange(places, span.start(), span.end() + 1),
                        Arrays.copyOfRange(widths, span.start(), span.end()),
                        base);
    }

    /**
     * A text that was made of this one, with places in the same document.
     *
     * @param text with places in this text
     */
    public SourceText remade(MappedText text) {
        SourceText made = mapped(text, 0);
        if (around != null) {
            return new SourceText(made.value, null, NONE, base, around, Map.of());
        }
        int[] deeper = new int[made.length() + 1];
        byte[] wide = made.widths.clone();
        for (int i = 0; i < deeper.length; i++) {
            int here = made.places == null ? i : made.places[i];
            deeper[i] = places == null ? here : places[here];
            if (i < wide.length && places != null && wide[i] == 1 && here < widths.length) {
                wide[i] = widths[here];
            }
        }
        return new SourceText(made.value, deeper, wide, base);
    }

    /** The same text at the same places as {@link StandIns#hidden} has it. */
    public SourceText hidden(StandIns standIns) {
        String hidden = standIns.hidden(value);
        return hidden.equals(value) ? this : new SourceText(hidden, places, widths, base, around, known);
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

    /**
     * The same where the places of some spans are known, if those of single units are not.
     *
     * @param places where spans of this text are in the document
     */
    public SourceText knowing(Map<Span, Stretch> places) {
        return around == null || places.isEmpty()
                ? this
                : new SourceText(value, null, NONE, base, around, Map.copyOf(places));
    }

    /** True if the place of a span is known, and not only that of the whole text. */
    public boolean knowsPlace(Span span) {
        return around == null || known.containsKey(span);
    }

    /** Where a span of this text is in the document: from the first to the last place of its units, as far as that is known. */
    public Stretch inDocument(Span span) {
        if (around != null) {
            return known.getOrDefault(span, around);
        }
        if (places == null) {
            return new Stretch(base + span.start(), base + span.end());
        }
        int first = places[span.start()];
        int last = first;
        for (int i = span.start(); i < span.end(); i++) {
            first = Math.min(first, places[i]);
            last = Math.max(last, places[i] + widths[i]);
        }
        return new Stretch(base + first, base + last);
    }

    /** True if the text stands in the document unit by unit, so that a place in it is one in the document, moved. */
    public boolean isVerbatim() {
        if (places == null) {
            return around == null;
        }
        for (int i = 0; i < value.length(); i++) {
            if (places[i] != places[0] + i || widths[i] != 1) {
                return false;
            }
        }
        return true;
    }

    public ContentHash hash() {
        return ContentHash.of(value);
    }

    /** Writes the text with all that it knows of its places. */
    public void pack(Packer out) {
        out.text(value).number(base).flag(places != null);
        if (places != null) {
            out.steps(places);
        }
        out.runs(widths).optional(Optional.ofNullable(around), s -> pack(s, out));
        out.list(new TreeMap<>(known).entrySet(), e -> {
            out.count(e.getKey().start()).count(e.getKey().end());
            pack(e.getValue(), out);
        });
    }

    private static void pack(Stretch stretch, Packer out) {
        out.count(stretch.start()).count(stretch.end());
    }

    /** Reads back what {@link #pack} wrote: an equal text. */
    public static SourceText unpack(Unpacker in) {
        String value = in.text();
        long base = in.number();
        int[] places = in.flag() ? in.steps(value.length() + 1) : null;
        byte[] widths = in.runs(places == null ? 0 : value.length());
        Stretch around = in.optional(() -> new Stretch(in.count(), in.count())).orElse(null);
        Map<Span, Stretch> known = new HashMap<>();
        in.list(() -> known.put(new Span(in.size(), in.size()), new Stretch(in.count(), in.count())));
        return new SourceText(value, places, widths, base, around, Map.copyOf(known));
    }

    public LineMap lines() {
        return LineMap.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that
                && value.equals(that.value)
                && base == that.base
                && Objects.equals(around, that.around)
                && known.equals(that.known)
                && Arrays.equals(places, that.places)
                && Arrays.equals(widths, that.widths);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static byte width(MappedText text, int first, int last) {
        int width = text.end(last) - text.place(first);
        return (byte) (width >= 0 && width <= Byte.MAX_VALUE ? width : 1);
    }

    /** True for most texts: nothing in them changes. */
    private static boolean isNormal(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\r' || (c >= 0x300 && (c < DASHES || c > ELLIPSIS))) {
                return false;
            }
        }
        return true;
    }

    /** True for most units of most texts: neither a line end to change nor anything that composes. */
    private static boolean standsAlone(String s, int at) {
        char c = s.charAt(at);
        return c < 0x300 && c != '\r' && (at + 1 == s.length() || s.charAt(at + 1) < 0x300);
    }

    private static String normalised(String cluster, boolean first) {
        if (cluster.equals("\r\n") || cluster.equals("\r")) {
            return "\n";
        }
        if (first && cluster.charAt(0) == '\uFEFF') {
            return UnknownCharacters.normal(cluster.substring(1), Normalizer.Form.NFC);
        }
        return cluster.length() == 1 && cluster.charAt(0) < 0x300
                ? cluster
                : UnknownCharacters.normal(cluster, Normalizer.Form.NFC);
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
        int type = UnknownCharacters.isUnknown(codePoint) ? Character.UNASSIGNED : Character.getType(codePoint);
        boolean hangulVowelOrTail = codePoint >= 0x1160 && codePoint <= 0x11FF;
        return hangulVowelOrTail
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
