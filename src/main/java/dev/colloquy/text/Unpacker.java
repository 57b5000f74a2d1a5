package dev.colloquy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads back what {@link Packer} wrote, value by value. Not for several threads. */
public final class Unpacker {

    private static final int MORE = 0x80;
    private static final int SEVEN_BITS = 0x7F;
    private static final int BYTE = 0xFF;

    private final List<String> shared = new ArrayList<>();
    private final byte[] bytes;
    private int at;

    /** @param bytes is not changed while this reads */
    @SuppressWarnings("ArrayIsStoredDirectly") // read once, by the one who made it
    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    /** True if all was read. */
    public boolean done() {
        return at == bytes.length;
    }

    private int next() {
        if (at == bytes.length) {
            throw damaged();
        }
        return bytes[at++] & BYTE;
    }

    private static IllegalStateException damaged() {
        return new IllegalStateException("packed values that end too early, or are of another kind");
    }

    private long bits() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = next();
            value |= (long) (part & SEVEN_BITS) << shift;
            if ((part & MORE) == 0) {
                return value;
            }
        }
        throw damaged();
    }

    /** A number that is not negative. */
    public long count() {
        long value = bits();
        if (value < 0) {
            throw damaged();
        }
        return value;
    }

    /** The same where it counts what is in memory. */
    public int size() {
        long value = count();
        if (value > Integer.MAX_VALUE) {
            throw damaged();
        }
        return (int) value;
    }

    /** Any number. */
    public long number() {
        long value = bits();
        return (value >>> 1) ^ -(value & 1);
    }

    public double real() {
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = bits << Byte.SIZE | next();
        }
        return Double.longBitsToDouble(bits);
    }

    public boolean flag() {
        return next() != 0;
    }

    /** One of the constants of an enumeration. */
    public <E extends Enum<E>> E constant(E[] constants) {
        String name = text();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw damaged();
    }

    public String text() {
        int known = size();
        if (known > 0) {
            if (known > shared.size()) {
                throw damaged();
            }
            return shared.get(known - 1);
        }
        int length = size();
        if (length > bytes.length - at) {
            throw damaged();
        }
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) bits();
        }
        String text = new String(units);
        if (length <= Packer.LONGEST_SHARED) {
            shared.add(text);
        }
        return text;
    }

    /** What may be missing. */
    public <T> Optional<T> optional(Supplier<T> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    /** Several values in the order in which they were written. */
    public <T> List<T> list(Supplier<T> read) {
        int size = size();
        List<T> values = new ArrayList<>(Math.min(size, bytes.length));
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }

    /** @param length how many there must be: few bytes may say that they stand for more than any memory holds */
    int[] steps(int length) {
        demand(length);
        int[] values = new int[length];
        int last = 0;
        for (int i = 0; i < values.length; ) {
            int step = (int) number();
            for (int run = run(values.length - i); run > 0; run--) {
                last += step;
                values[i++] = last;
            }
        }
        return values;
    }

    /** @param length how many there must be */
    byte[] runs(int length) {
        demand(length);
        byte[] values = new byte[length];
        for (int i = 0; i < values.length; ) {
            byte value = (byte) number();
            int run = run(values.length - i);
            Arrays.fill(values, i, i + run, value);
            i += run;
        }
        return values;
    }

    private void demand(int length) {
        if (size() != length) {
            throw damaged();
        }
    }

    private int run(int most) {
        int run = size();
        if (run == 0 || run > most) {
            throw damaged();
        }
        return run;
    }
}
