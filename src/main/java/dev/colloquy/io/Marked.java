package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells whether files carry a mark, however large they are. */
public final class Marked {

    private static final int STEP = 1 << 16;

    private Marked() {}

    /**
     * True if the file has these words anywhere.
     *
     * @param mark not empty; looked for in UTF-8
     */
    public static boolean with(Path file, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.UTF_8);
        byte[] window = new byte[STEP + wanted.length];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(window, 0, STEP); read >= 0; read = in.read(window, kept, STEP)) {
                int filled = kept + read;
                if (holds(window, filled, wanted)) {
                    return true;
                }
                kept = Math.min(filled, wanted.length - 1);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
            return false;
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + FileTree.reason(e), "name another place with --out");
        }
    }

    /**
     * True if the file has these words at a place.
     *
     * @param at from its beginning, in bytes
     */
    public static boolean at(Path file, int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(at + wanted.length);
            return start.length == at + wanted.length
                    && Arrays.equals(start, at, start.length, wanted, 0, wanted.length);
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + FileTree.reason(e), "");
        }
    }

    private static boolean holds(byte[] window, int filled, byte[] wanted) {
        for (int at = 0; at + wanted.length <= filled; at++) {
            int same = 0;
            while (same < wanted.length && window[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
