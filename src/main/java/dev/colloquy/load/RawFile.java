package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An input file that can be read from its beginning as often as needed: as characters, one after another, or as one text. */
public final class RawFile {

    /** Longer documents are not read as one text. */
    static final long MAX_DOCUMENT = 64L * 1024 * 1024;

    private static final int STEP = 1 << 15;

    private final String id;
    private final String path;
    private final Opener opener;
    private final Encoding encoding;

    /** Opens a file; each call begins again. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** What reading a file as one text came to. */
    public sealed interface Document {

        /**
         * The text, with what was odd about its encoding.
         *
         * @param problems at most one
         */
        record Text(SourceFile file, Optional<ReadProblem> problems) implements Document {}

        /** None: it is too long for that. */
        record TooLong(ReadProblem problem) implements Document {}
    }

    /** What decoding a whole file came to. */
    public sealed interface Characters {

        /**
         * Its characters, with what was odd about its encoding.
         *
         * @param problems at most one
         */
        record All(String text, Optional<ReadProblem> problems) implements Characters {}

        /** They are too many. */
        record TooMany(ReadProblem problem) implements Characters {}
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

    /** The whole file as one text; {@code withHint} problems of its encoding are part of it. */
    public Document document() throws IOException {
        Characters characters = characters();
        if (characters instanceof Characters.TooMany tooMany) {
            return new Document.TooLong(tooMany.problem());
        }
        Characters.All all = (Characters.All) characters;
        return new Document.Text(new SourceFile(id, path, SourceText.of(all.text())), all.problems());
    }

    /** The whole file as decoded, for formats whose places are told in its characters. */
    public Characters characters() throws IOException {
        try (Chars chars = chars()) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[STEP];
            for (int read = chars.read(buffer, 0, STEP); read >= 0; read = chars.read(buffer, 0, STEP)) {
                text.append(buffer, 0, read);
                chars.keepFrom(chars.position());
                if (text.length() > MAX_DOCUMENT) {
                    return new Characters.TooMany(ReadProblem.at(Severity.ERROR, path, 0, 0, "is larger than 64 MiB")
                            .withHint("split it into one file a thread"));
                }
            }
            return new Characters.All(text.toString(), damage(chars));
        }
    }
}
