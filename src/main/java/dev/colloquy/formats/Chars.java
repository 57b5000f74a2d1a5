package dev.colloquy.formats;

import dev.colloquy.text.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * The characters of a file, one after another, with their places. A parser reads them as from any reader; what it has read since
 * {@link #keepFrom} can be looked at again as it stands in the file. Bytes that are not in the encoding become U+FFFD, and are
 * counted. Memory is bounded by what is kept. Not safe for several threads.
 */
public final class Chars extends Reader {

    /** Stands for what could not be decoded. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final int BUFFER = 1 << 15;
    private static final int LARGE = 1 << 20;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER + 2);
    private boolean ended;
    private boolean flushed;

    private char[] kept = new char[BUFFER];
    private int head;
    private int keptLength;
    private long keptFrom;
    private long position;

    private int line = 1;
    private long lineStart;
    private boolean afterReturn;

    private long damaged;
    private Place firstDamage = Place.NONE;
    private long decoded;
    private long damageAt = -1;

    /**
     * Reads a file from its first byte.
     *
     * @param encoding as found out from the first bytes; a byte order mark is passed over and is no character
     * @throws IOException if the byte order mark cannot be read
     */
    public Chars(InputStream in, Encoding encoding) throws IOException {
        this.in = in;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in.skipNBytes(encoding.markLength());
        bytes.flip();
        chars.flip();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        keep(into, offset, count);
        position += count;
        return count;
    }

    private void keep(char[] some, int offset, int count) {
        if (head + keptLength + count > kept.length) {
            // As much is let go or added as is moved, so that all moves together cost no more than the reading.
            int room = 2 * (keptLength + count);
            boolean fits = room <= kept.length && (kept.length <= LARGE || room > kept.length / 8);
            char[] into = fits ? kept : new char[Math.max(BUFFER, 2 * room)];
            System.arraycopy(kept, head, into, 0, keptLength);
            kept = into;
            head = 0;
        }
        System.arraycopy(some, offset, kept, head + keptLength, count);
        keptLength += count;
    }

    /** Decodes until there is a character; false at the end of the file. */
    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !flushed) {
            if (!ended && !bytes.hasRemaining()) {
                more();
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError() && chars.hasRemaining()) {
                damage(result.length());
            } else if (result.isUnderflow() && ended) {
                decoder.flush(chars);
                flushed = true;
            } else if (result.isUnderflow()) {
                more();
            }
        }
        chars.flip();
        decoded += chars.remaining();
        return chars.hasRemaining();
    }

    private void more() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void damage(int length) {
        bytes.position(bytes.position() + length);
        if (damaged == 0) {
            damageAt = decoded + chars.position();
        }
        chars.put(REPLACEMENT);
        damaged++;
    }

    /** How many characters were read. */
    public long position() {
        return position;
    }

    /**
     * Forgets what was read before a place.
     *
     * @param place not before what was forgotten already
     */
    public void keepFrom(long place) {
        int gone = (int) Math.min(Math.max(0, place - keptFrom), keptLength);
        boolean damage = damageAt >= keptFrom && damageAt < keptFrom + gone;
        for (int i = 0; i < gone; i++) {
            char c = kept[head + i];
            if (c <= '\r' || afterReturn || damage) {
                pass(c, keptFrom + i);
            }
        }
        keptFrom += gone;
        keptLength -= gone;
        head += gone;
    }

    private void pass(char c, long place) {
        if (place == damageAt) {
            firstDamage = new Place(line, (int) Math.min(Integer.MAX_VALUE, place - lineStart + 1));
        }
        if (c == '\n' && afterReturn) {
            lineStart = place + 1;
        } else if (c == '\n' || c == '\r') {
            line++;
            lineStart = place + 1;
        }
        afterReturn = c == '\r';
    }

    /** What stands between two places, as far as it was read and is kept. */
    public String slice(long from, long to) {
        int start = (int) Math.max(0, from - keptFrom);
        int end = (int) Math.min(Math.max(0, to - keptFrom), keptLength);
        return start >= end ? "" : new String(kept, head + start, end - start);
    }

    /** Line and column of a place that is kept, or of the first one that is. */
    public Place place(long at) {
        int lines = line;
        long start = lineStart;
        boolean returned = afterReturn;
        int end = (int) Math.min(Math.max(0, at - keptFrom), keptLength);
        for (int i = 0; i < end; i++) {
            char c = kept[head + i];
            if (c == '\n' || c == '\r') {
                lines += c == '\n' && returned ? 0 : 1;
                start = keptFrom + i + 1;
            }
            returned = c == '\r';
        }
        return new Place(lines, (int) Math.min(Integer.MAX_VALUE, Math.max(at, keptFrom) - start + 1));
    }

    /** The lines of what is kept. */
    public Lines lines() {
        long[] starts = new long[64];
        int count = 0;
        starts[count++] = lineStart;
        boolean returned = afterReturn;
        for (int i = 0; i < keptLength; i++) {
            char c = kept[head + i];
            if (c == '\n' && returned) {
                starts[count - 1] = keptFrom + i + 1;
            } else if (c == '\n' || c == '\r') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = keptFrom + i + 1;
            }
            returned = c == '\r';
        }
        return new Lines(line, Arrays.copyOf(starts, count));
    }

    /** How many stretches of bytes were not in the encoding. */
    public long damaged() {
        return damaged;
    }

    /** Where the first of them is; empty if there is none. */
    public Optional<Place> firstDamage() {
        if (damaged == 0) {
            return Optional.empty();
        }
        return Optional.of(firstDamage.equals(Place.NONE) ? place(damageAt) : firstDamage);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
