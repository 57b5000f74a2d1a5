package dev.colloquy.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes values into few bytes, which {@link Unpacker} reads back in the same order. Numbers are written seven bits at a time,
 * small ones in one byte; short texts once, and as the number of the first such text after that. Not for several threads.
 */
public final class Packer {

    /** Longer texts are seldom met twice. */
    static final int LONGEST_SHARED = 128;

    private static final int FIRST_SIZE = 1 << 10;
    private static final int MORE = 0x80;
    private static final int SEVEN_BITS = 0x7F;

    private final Map<String, Integer> shared = new HashMap<>();
    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** All that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** A number that is not negative. */
    public Packer count(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a count below zero: " + value);
        }
        return bits(value);
    }

    /** Any number. */
    public Packer number(long value) {
        return bits((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    private Packer bits(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            put((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        put((int) rest);
        return this;
    }

    /** A number with all its binary digits. */
    public Packer real(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((int) (bits >>> shift));
        }
        return this;
    }

    public Packer flag(boolean value) {
        put(value ? 1 : 0);
        return this;
    }

    /** A constant of an enumeration, by its name. */
    public Packer constant(Enum<?> value) {
        return text(value.name());
    }

    /** A text, unit by unit, so that halves of surrogate pairs stay what they are. */
    public Packer text(String value) {
        Integer known = shared.get(value);
        if (known != null) {
            return count(known);
        }
        if (value.length() <= LONGEST_SHARED) {
            shared.put(value, shared.size() + 1);
        }
        count(0).count(value.length());
        for (int i = 0; i < value.length(); i++) {
            bits(value.charAt(i));
        }
        return this;
    }

    /** What may be missing. */
    public <T> Packer optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
        return this;
    }

    /** Several values in the order in which they come. */
    public <T> Packer list(Collection<T> values, Consumer<T> write) {
        count(values.size());
        values.forEach(write);
        return this;
    }

    /** Numbers that often follow each other in equal steps. */
    Packer steps(int[] values) {
        count(values.length);
        for (int i = 0; i < values.length; ) {
            int step = values[i] - (i == 0 ? 0 : values[i - 1]);
            int next = i + 1;
            while (next < values.length && values[next] - values[next - 1] == step) {
                next++;
            }
            number(step).count(next - i);
            i = next;
        }
        return this;
    }

    /** Small numbers of which many neighbours are alike. */
    Packer runs(byte[] values) {
        count(values.length);
        for (int i = 0; i < values.length; ) {
            int next = i + 1;
            while (next < values.length && values[next] == values[i]) {
                next++;
            }
            number(values[i]).count(next - i);
            i = next;
        }
        return this;
    }
}
