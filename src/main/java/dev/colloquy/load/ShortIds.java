package dev.colloquy.load;

import dev.colloquy.text.ContentHash;
import java.nio.charset.StandardCharsets;

/** Ids of threads that fit the names of files, whose length every system limits. */
public final class ShortIds {

    /** How long a file's name may be in bytes of UTF-8, on Linux and with most others. */
    private static final int MOST_OF_A_NAME = 255;

    /** The most that a file of a thread has around the id: that of a snapshot, or a page, while it is not finished. */
    private static final int AROUND = ".".length() + ".json".length() + ".colloquy-new".length();

    /** Ids of so many bytes stay as they are. */
    public static final int MOST_BYTES = MOST_OF_A_NAME - AROUND;

    private static final int DIGITS = 8;

    private ShortIds() {}

    /** The id, or as much of it as fits, with digits that tell it from others that begin alike. */
    public static String of(String id) {
        if (bytes(id) <= MOST_BYTES) {
            return id;
        }
        int room = MOST_BYTES - "-".length() - DIGITS;
        int end = 0;
        while (true) {
            int character = Character.charCount(id.codePointAt(end));
            room -= bytes(id.substring(end, end + character));
            if (room < 0) {
                return id.substring(0, end).replaceAll("(?<!-)-++$", "") + "-" + digits(id);
            }
            end += character;
        }
    }

    /** What tells a text from others. */
    static String digits(String text) {
        String hash = ContentHash.of(text).value();
        return hash.substring(hash.length() - DIGITS);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
