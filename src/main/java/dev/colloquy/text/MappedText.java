package dev.colloquy.text;

import java.util.Arrays;

/**
 * A text that was made of another one, as the text of a page is of its markup, with the place there of each of its UTF-16 units.
 * Places are offsets into the text that it was made of, and may be made offsets into what that one was made of ({@link #in}).
 * Immutable.
 */
public final class MappedText {

    /** No escape of XML, HTML or JSON that stands for a unit is longer; what is longer counts as one unit. */
    private static final int LONGEST_ESCAPE = 40;

    private final String value;
    private final int[] places;

    /** How much each unit stands for. */
    private final byte[] widths;

    private MappedText(String value, int[] places, byte[] widths) {
        this.value = value;
        this.places = places;
        this.widths = widths;
    }

    /** A text that was made of nothing but itself. */
    public static MappedText of(String text) {
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        byte[] widths = new byte[text.length()];
        Arrays.fill(widths, (byte) 1);
        return new MappedText(text, places, widths);
    }

    public static Builder builder() {
        return new Builder();
    }

    public String value() {
        return value;
    }

    public int length() {
        return value.length();
    }

    /**
     * Where a unit stood; of the length of the text, where it ended.
     *
     * @param at from 0 to the length
     */
    public int place(int at) {
        return places[at];
    }

    /** The places of all units, and of the end; who gets them does not change them. */
    int[] places() {
        return places;
    }

    /** How much each unit stands for; who gets them does not change them. */
    byte[] widths() {
        return widths;
    }

    /** A part of this text; its places stay those in the same other text. */
    public MappedText slice(int from, int to) {
        int[] some = Arrays.copyOfRange(places, from, to + 1);
        if (to > from) {
            some[to - from] = end(to - 1);
        }
        return new MappedText(value.substring(from, to), some, Arrays.copyOfRange(widths, from, to));
    }

    /** One past the place of a unit; what follows it in this text may stand far from it. */
    int end(int at) {
        return places[at] + widths[at];
    }

    private static byte width(int place, int end) {
        int width = end - place;
        return (byte) (width >= 0 && width <= LONGEST_ESCAPE ? width : 1);
    }

    /** This text, with places in what {@code source} was made of; {@code source} is the text that this one was made of. */
    public MappedText in(MappedText source) {
        int[] deeper = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            deeper[i] = source.places[places[i]];
        }
        byte[] widths = new byte[value.length()];
        for (int i = 0; i < widths.length; i++) {
            int last = Math.min(end(i), source.length()) - 1;
            widths[i] = last < places[i] ? 0 : width(deeper[i], source.end(last));
        }
        return new MappedText(value, deeper, widths);
    }

    /** The same text without white space at its ends. */
    public MappedText strip() {
        int from = 0;
        int to = value.length();
        while (from < to && isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(value.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == value.length() ? this : slice(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappedText that
                && value.equals(that.value)
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

    /** Puts a mapped text together, piece by piece. */
    public static final class Builder {

        private final StringBuilder value = new StringBuilder();
        private int[] places = new int[64];
        private byte[] widths = new byte[64];
        private int end;

        private Builder() {}

        /** A unit that stands for what is at {@code place}, up to {@code end}. */
        public Builder append(char unit, int place, int end) {
            add(unit, place, width(place, end));
            this.end = end;
            return this;
        }

        /** Units that all stand for what is from {@code place} to {@code end}: what was put in, such as a line end for a tag. */
        public Builder append(CharSequence text, int place, int end) {
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i), place, width(place, end));
            }
            this.end = end;
            return this;
        }

        /** A part of the text that this one is made of, unit by unit. */
        public Builder copy(CharSequence source, int from, int to) {
            for (int i = from; i < to; i++) {
                add(source.charAt(i), i, (byte) 1);
            }
            if (to > from) {
                this.end = to;
            }
            return this;
        }

        /** A text that was made of the same one. */
        public Builder append(MappedText text) {
            for (int i = 0; i < text.length(); i++) {
                add(text.value.charAt(i), text.places[i], text.widths[i]);
            }
            if (text.length() > 0) {
                this.end = text.places[text.length()];
            }
            return this;
        }

        private void add(char unit, int place, byte width) {
            if (value.length() + 1 >= places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
                widths = Arrays.copyOf(widths, 2 * widths.length);
            }
            places[value.length()] = place;
            widths[value.length()] = width;
            value.append(unit);
        }

        public int length() {
            return value.length();
        }

        /** The last unit, or a line end if there is none. */
        public char last() {
            return value.isEmpty() ? '\n' : value.charAt(value.length() - 1);
        }

        /** What was put in from a unit on. */
        public String since(int from) {
            return value.substring(Math.min(from, value.length()));
        }

        /** Takes units away from the end. */
        public Builder cut(int length) {
            value.setLength(length);
            return this;
        }

        public MappedText build() {
            int[] all = Arrays.copyOf(places, value.length() + 1);
            all[value.length()] = value.isEmpty() ? end : Math.max(end, all[value.length() - 1]);
            return new MappedText(value.toString(), all, Arrays.copyOf(widths, value.length()));
        }
    }
}
