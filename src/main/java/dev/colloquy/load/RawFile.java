package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An input file that can be read from its beginning as often as needed: as characters, one after another, or as one text. */
public final class RawFile {

    /** Of longer documents the beginning is read. */
    static final int MAX_DOCUMENT = 64 * 1024 * 1024;

    private static final int STEP = 1 << 15;

    private final String id;
    private final String path;
    private final Opener opener;
    private final Encoding encoding;

    /** Opens a file; each call begins again. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * A file as one text.
     *
     * @param problems what was odd about its encoding or its length
     */
    public record Document(SourceFile file, List<ReadProblem> problems) {
        public Document {
            problems = List.copyOf(problems);
        }
    }

    /**
     * All characters of a file.
     *
     * @param problems what was odd about its encoding or its length
     */
    public record Characters(String text, List<ReadProblem> problems) {
        public Characters {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A file.
     *
     * @param id the thread id that its name gives
     * @param path path below the input folder, with {@code /}
     */
    public RawFile(String id, String path, Encoding encoding, Opener opener) {
        this.id = id;
        this.path = path;
        this.encoding = encoding;
        this.opener = opener;
    }

    public String id() {
        return id;
    }

    public String path() {
        return path;
    }

    /** Its characters, from the first one. The caller closes them, and tells {@link #damage} when done. */
    public Chars chars() throws IOException {
        return new Chars(opener.open(), encoding);
    }

    /** What a person should know of bytes that could not be decoded, once all were read. */
    public Optional<ReadProblem> damage(Chars chars) {
        Optional<Place> first = chars.firstDamage();
        return first.map(place -> ReadProblem.at(
                        Severity.WARNING,
                        path,
                        place.line(),
                        place.column(),
                        chars.damaged() + (chars.damaged() == 1 ? " place" : " places")
                                + " could not be decoded as "
                                + encoding.charset().name()
                                + "; the first is here, and each is shown as \uFFFD")
                .withHint("save the file as UTF-8 again where it comes from"));
    }

    /** The file as one text, up to 64 Mi units of it. */
    public Document document() throws IOException {
        Characters all = characters();
        return new Document(new SourceFile(id, path, SourceText.of(all.text())), all.problems());
    }

    /** The file as decoded, up to 64 Mi units of it, for formats whose places are told in its characters. */
    public Characters characters() throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        try (Chars chars = chars()) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[STEP];
            for (int read = chars.read(buffer, 0, STEP); read >= 0; read = chars.read(buffer, 0, STEP)) {
                text.append(buffer, 0, read);
                chars.keepFrom(chars.position());
                if (text.length() > MAX_DOCUMENT) {
                    text.setLength(
                            Character.isHighSurrogate(text.charAt(MAX_DOCUMENT - 1)) ? MAX_DOCUMENT - 1 : MAX_DOCUMENT);
                    problems.add(ReadProblem.at(
                                    Severity.ERROR,
                                    path,
                                    0,
                                    0,
                                    "has more than 64 Mi characters; what comes behind them is left out, and the last"
                                            + " comment may be cut")
                            .withHint("split it into one file a thread"));
                    break;
                }
            }
            damage(chars).ifPresent(problems::add);
            return new Characters(text.toString(), problems);
        }
    }
}
