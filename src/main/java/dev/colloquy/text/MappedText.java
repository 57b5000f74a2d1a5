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
        return new Builder(64);
    }

    /**
     * A builder of a text of about that length.
     *
     * @param units how many units are expected; more are no fault
     */
    public static Builder builder(int units) {
        return new Builder(Math.max(1, units) + 1);
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

    /** The same text, made of the characters for which stand-ins stand. */
    public MappedText original(StandIns standIns) {
        return standIns.isEmpty() ? this : new MappedText(standIns.original(value), places, widths);
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

        private char[] units;
        private int[] places;
        private byte[] widths;
        private int length;
        private int end;

        private Builder(int size) {
            units = new char[size];
            places = new int[size];
            widths = new byte[size];
        }

        /** A unit that stands for what is at {@code place}, up to {@code end}. */
        public Builder append(char unit, int place, int end) {
            room(1);
            add(unit, place, width(place, end));
            this.end = end;
            return this;
        }

        /** Units that all stand for what is from {@code place} to {@code end}: what was put in, such as a line end for a tag. */
        public Builder append(CharSequence text, int place, int end) {
            room(text.length());
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i), place, width(place, end));
            }
            this.end = end;
            return this;
        }

        /** A part of the text that this one is made of, unit by unit. */
        public Builder copy(String source, int from, int to) {
            if (to > from) {
                room(to - from);
                source.getChars(from, to, units, length);
                Arrays.fill(widths, length, length + to - from, (byte) 1);
                for (int i = from; i < to; i++) {
                    places[length++] = i;
                }
                this.end = to;
            }
            return this;
        }

        /** A text that was made of the same one. */
        public Builder append(MappedText text) {
            return append(text, 0, text.length());
        }

        /** A part of a text that was made of the same one. */
        public Builder append(MappedText text, int from, int to) {
            if (to > from) {
                room(to - from);
                text.value.getChars(from, to, units, length);
                System.arraycopy(text.places, from, places, length, to - from);
                System.arraycopy(text.widths, from, widths, length, to - from);
                length += to - from;
                this.end = text.places[to];
            }
            return this;
        }

        private void room(int more) {
            if (length + more >= units.length) {
                int size = Math.max(length + more + 1, 2 * units.length);
                units = Arrays.copyOf(units, size);
                places = Arrays.copyOf(places, size);
                widths = Arrays.copyOf(widths, size);
            }
        }

        private void add(char unit, int place, byte width) {
            units[length] = unit;
            places[length] = place;
            widths[length] = width;
            length++;
        }

        public int length() {
            return length;
        }

        /** The last unit, or a line end if there is none. */
        public char last() {
            return length == 0 ? '\n' : units[length - 1];
        }

        /** What was put in from a unit on. */
        public String since(int from) {
            return from >= length ? "" : new String(units, from, length - from);
        }

        /** Takes units away from the end, so that so many are left. */
        public Builder cut(int left) {
            length = Math.min(length, left);
            return this;
        }

        public MappedText build() {
            int[] all = Arrays.copyOf(places, length + 1);
            all[length] = length == 0 ? end : Math.max(end, all[length - 1]);
            return new MappedText(new String(units, 0, length), all, Arrays.copyOf(widths, length));
        }
    }
}
