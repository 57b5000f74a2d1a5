package dev.colloquy.load.table;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.text.MappedText;

/** The content of a cell as it stands in the file; its text is made when it is wanted. */
sealed interface Cell {

    /** Its text, with places in the file. */
    Located located();

    /** Its text alone. */
    default String plain() {
        return located().value();
    }

    /** At least how long its text is. */
    int length();

    /**
     * A cell of CSV, without the quotation marks around it.
     *
     * @param start where it begins in the file, in characters as decoded
     * @param backslash true if a backslash makes a quotation mark, or itself, a part of the text
     */
    record Quoted(long start, String raw, boolean backslash) implements Cell {

        /** No cell. */
        static final Quoted NONE = new Quoted(0, "", /* backslash= */ false);

        private static final char NUL = '\0';
        private static final char REPLACEMENT = '\uFFFD';

        @Override
        public Located located() {
            return new Located(
                    start, raw.indexOf('"') < 0 && raw.indexOf(NUL) < 0 && !backslash ? MappedText.of(raw) : decoded());
        }

        @Override
        public String plain() {
            return raw.indexOf('"') < 0 && raw.indexOf(NUL) < 0 && !backslash
                    ? raw
                    : decoded().value();
        }

        private MappedText decoded() {
            MappedText.Builder out = MappedText.builder(raw.length());
            for (int at = 0; at < raw.length(); ) {
                char c = raw.charAt(at);
                char next = at + 1 < raw.length() ? raw.charAt(at + 1) : NUL;
                boolean two = (c == '"' && next == '"') || (backslash && c == '\\' && (next == '"' || next == '\\'));
                int end = two ? at + 2 : at + 1;
                out.append(two ? next : c == NUL ? REPLACEMENT : c, at, end);
                at = end;
            }
            return out.build();
        }

        @Override
        public int length() {
            return raw.length();
        }
    }

    /** A cell of CSV without quotation marks around it. */
    record Bare(long start, String raw) implements Cell {
        @Override
        public String plain() {
            return raw.replace('\0', '\uFFFD');
        }

        @Override
        public Located located() {
            return new Located(start, MappedText.of(plain()));
        }

        @Override
        public int length() {
            return raw.length();
        }
    }

    /** A field of JSON. */
    record Field(JsonValue value) implements Cell {
        @Override
        public Located located() {
            return value instanceof JsonValue.Plain plain && value.text().isPresent()
                    ? new Located(plain.start(), MappedText.of(plain.raw()))
                    : value.located();
        }

        @Override
        public int length() {
            return value instanceof JsonValue.Text text
                    ? text.raw().length()
                    : value instanceof JsonValue.Words words
                            ? words.words().text().length()
                            : 0;
        }
    }
}
