package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.text.SourceText;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The beginning of a file of JSON or YAML, so long that its first values show what they hold: it does not end within a long text,
 * nor, while that is in sight, within the first line of JSON or the first entry of YAML.
 */
final class LongBeginning {

    /** What is shorter is cut where the usual beginning ends: more values stand before it. */
    private static final int LONG = 1 << 10;

    /** Readers take no longer text of JSON. */
    private static final int MOST = 20_000_000;

    /** One object or entry may be the whole of a large file: so much of it is looked at. */
    private static final int FIRST = 1 << 18;

    private static final Pattern YAML = Pattern.compile("\\A(?:---\\s|- |[\"']?[A-Za-z_][\\w -]{0,40}[\"']?:\\s)");

    private final StringBuilder text = new StringBuilder();
    private final boolean json;
    private final boolean object;
    private boolean lines;
    private boolean quoted;
    private boolean escaped;
    private char before = '\n';
    private int entries;
    private int length;

    private LongBeginning(char first) {
        this.json = first == '{' || first == '[';
        this.object = first == '{';
    }

    /** The same sample, or a longer one. */
    static Sample of(Sample usual, RawFile file) throws IOException {
        LongBeginning beginning = new LongBeginning(usual.first());
        if (usual.whole()
                || !(beginning.json || YAML.matcher(usual.text().stripLeading()).lookingAt())) {
            return usual;
        }
        boolean whole = false;
        try (Chars chars = file.chars()) {
            char[] step = new char[Sample.BYTES];
            boolean goesOn = true;
            while (goesOn) {
                boolean within = beginning.isWithin();
                int read = chars.read(step, 0, step.length);
                whole = read < 0;
                beginning.add(step, Math.max(0, read));
                chars.keepFrom(chars.position());
                // One step more than it takes: what follows a long text tells as much.
                goesOn = !whole && (within || beginning.isWithin());
            }
        }
        return beginning.text.length() <= usual.text().length()
                ? usual
                : new Sample(
                        usual.path(), SourceText.of(beginning.text.toString()).value(), whole);
    }

    private boolean isWithin() {
        boolean first = text.length() < FIRST && (json ? object && !lines : entries < 2);
        boolean inText = length > LONG && (quoted || !json);
        return text.length() < Sample.BYTES || ((first || inText) && text.length() < MOST);
    }

    private void add(char[] step, int count) {
        text.append(step, 0, count);
        for (int i = 0; i < count; i++) {
            if (json) {
                string(step[i]);
            } else {
                line(step[i]);
            }
        }
    }

    private void string(char c) {
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

    /** Entries begin at the left edge. */
    private void line(char c) {
        boolean edge = before == '\n' || before == '\r';
        entries += edge && !Character.isWhitespace(c) && c != '#' ? 1 : 0;
        length = c == '\n' || c == '\r' ? 0 : length + 1;
        before = c;
    }
}
