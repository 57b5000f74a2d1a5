package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.text.SourceText;
import java.io.IOException;

/**
 * The beginning of a file of JSON, so long that its first values show what they hold: it does not end within a long text, nor, while
 * that is in sight, within the first line.
 */
final class JsonBeginning {

    /** What is shorter is cut where the usual beginning ends: more values stand before it. */
    private static final int LONG = 1 << 10;

    /** Readers take no longer text of JSON. */
    private static final int MOST = 20_000_000;

    /** One object may be the whole of a large file: so much of a line is looked at. */
    private static final int LINE = 1 << 18;

    private final StringBuilder text = new StringBuilder();
    private final boolean object;
    private boolean lines;
    private boolean quoted;
    private boolean escaped;
    private int length;

    private JsonBeginning(boolean object) {
        this.object = object;
    }

    /** The same sample, or a longer one. */
    static Sample of(Sample usual, RawFile file) throws IOException {
        char first = usual.first();
        if (usual.whole() || (first != '{' && first != '[')) {
            return usual;
        }
        JsonBeginning beginning = new JsonBeginning(first == '{');
        boolean whole = false;
        try (Chars chars = file.chars()) {
            char[] step = new char[Sample.BYTES];
            boolean goesOn = true;
            while (goesOn) {
                boolean before = beginning.isWithin();
                int read = chars.read(step, 0, step.length);
                whole = read < 0;
                beginning.add(step, Math.max(0, read));
                chars.keepFrom(chars.position());
                // One step more than it takes: what follows a long text tells as much.
                goesOn = !whole && (before || beginning.isWithin());
            }
        }
        return beginning.text.length() <= usual.text().length()
                ? usual
                : new Sample(usual.path(), SourceText.of(beginning.text.toString()).value(), whole);
    }

    private boolean isWithin() {
        boolean line = object && !lines && text.length() < LINE;
        return text.length() < Sample.BYTES || ((line || (quoted && length > LONG)) && text.length() < MOST);
    }

    private void add(char[] step, int count) {
        text.append(step, 0, count);
        for (int i = 0; i < count; i++) {
            char c = step[i];
            lines |= c == '\n';
            if (!quoted) {
                quoted = c == '"';
                length = 0;
            } else if (c == '\n' || (c == '"' && !escaped)) {
                // A line end cannot stand in a string: where it does, this is hardly JSON.
                quoted = false;
                escaped = false;
            } else {
                escaped = c == '\\' && !escaped;
                length++;
            }
        }
    }
}
