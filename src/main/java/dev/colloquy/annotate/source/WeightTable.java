package dev.colloquy.annotate.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * A table of weights as it ships: a row a feature, cells parted by tabs, an empty cell for 0. It has tens of thousands of rows, of which a
 * thread asks for few: the text stays as it is, with a hash table of where rows begin, and a row is read when it is first asked
 * for. Safe for several threads.
 */
final class WeightTable {

    private static final int BASE = 31;

    private final byte[] text;
    private final int columns;
    private final int[] begins;
    private final AtomicReferenceArray<double[]> rows;

    private WeightTable(byte[] text, int columns, int[] begins) {
        this.text = text;
        this.columns = columns;
        this.begins = begins;
        this.rows = new AtomicReferenceArray<>(begins.length);
    }

    /** A table that ships beside the class. */
    static WeightTable shipped(String name, int columns) {
        try (InputStream in = Objects.requireNonNull(WeightTable.class.getResourceAsStream(name), name)) {
            return of(in.readAllBytes(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The same of rows that are read elsewhere. */
    static WeightTable of(BufferedReader lines, int columns) {
        return of(lines.lines().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8), columns);
    }

    /**
     * From a text in UTF-8 with a line feed behind each row.
     *
     * @param columns of weights
     */
    static WeightTable of(byte[] text, int columns) {
        int lines = 0;
        for (byte b : text) {
            lines += b == '\n' ? 1 : 0;
        }
        // Half of it stays free, so that looks are short.
        int[] begins = new int[Math.max(2, Integer.highestOneBit(Math.max(1, lines)) * 4)];
        Arrays.fill(begins, -1);
        int at = 0;
        while (at < text.length) {
            int hash = 0;
            int i = at;
            boolean ascii = true;
            for (; text[i] != '\t'; i++) {
                hash = BASE * hash + text[i];
                ascii &= text[i] >= 0;
            }
            if (!ascii) {
                hash = new String(text, at, i - at, StandardCharsets.UTF_8).hashCode();
            }
            int slot = slot(hash, begins.length);
            while (begins[slot] >= 0) {
                slot = next(slot, begins.length);
            }
            begins[slot] = at;
            while (i < text.length && text[i] != '\n') {
                i++;
            }
            at = i + 1;
        }
        return new WeightTable(text, columns, begins);
    }

    /** Adds the weights of a feature, if it has any, column by column. */
    void add(String feature, double[] sums) {
        int slot = slot(feature.hashCode(), begins.length);
        while (begins[slot] >= 0) {
            if (isAt(begins[slot], feature)) {
                double[] row = row(slot);
                for (int i = 0; i < columns; i++) {
                    sums[i] += row[i];
                }
                return;
            }
            slot = next(slot, begins.length);
        }
    }

    private double[] row(int slot) {
        double[] row = rows.get(slot);
        if (row == null) {
            row = read(begins[slot]);
            rows.set(slot, row);
        }
        return row;
    }

    /** Compares no further than the tab behind the name. */
    private boolean isAt(int begin, String feature) {
        for (int i = 0; i < feature.length(); i++) {
            int b = text[begin + i];
            if (b < 0) {
                return name(begin).equals(feature);
            }
            if (b != feature.charAt(i) || b == '\t') {
                return false;
            }
        }
        return text[begin + feature.length()] == '\t';
    }

    private String name(int begin) {
        return new String(text, begin, cellEnd(begin) - begin, StandardCharsets.UTF_8);
    }

    private int cellEnd(int at) {
        int end = at;
        while (end < text.length && text[end] != '\t' && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private double[] read(int begin) {
        double[] row = new double[columns];
        int at = cellEnd(begin) + 1;
        for (int i = 0; i < columns; i++) {
            int end = cellEnd(at);
            row[i] = end == at ? 0 : Double.parseDouble(new String(text, at, end - at, StandardCharsets.US_ASCII));
            at = end + 1;
        }
        return row;
    }

    private static int slot(int hash, int length) {
        return (hash ^ (hash >>> Short.SIZE)) & (length - 1);
    }

    private static int next(int slot, int length) {
        return (slot + 1) & (length - 1);
    }
}
