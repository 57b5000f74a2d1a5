package dev.colloquy.diff;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Units counted for drawing. Units with the same counts of everything are one pattern, so that a round costs a draw a unit and a sum
 * over the patterns that have a label, not over all units and labels: items have few patterns, threads are few.
 *
 * @param patterns the pattern of each unit
 * @param units how many units each pattern has
 * @param before items of each pattern in the earlier edition
 * @param after items of each pattern in the later edition
 * @param columns a column for each label, in the order asked for
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never leaves its package, never compared, and loops over it are the hot ones
record Sample(int[] patterns, int[] units, int[] before, int[] after, List<Column> columns) {

    /**
     * Where a label occurs.
     *
     * @param patterns the patterns that have it
     * @param before items of each of these that have it in the earlier edition
     * @param after items of each of these that have it in the later edition
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Column(int[] patterns, int[] before, int[] after) {}

    private static final int HEAD = 2;
    private static final int CELL = 3;

    static Sample of(List<Unit> drawn, List<Label> labels) {
        Map<Label, Integer> places = new HashMap<>();
        labels.forEach(label -> places.put(label, places.size()));
        Map<IntBuffer, Integer> seen = new HashMap<>();
        List<int[]> rows = new ArrayList<>();
        int[] patterns = new int[drawn.size()];
        for (int i = 0; i < patterns.length; i++) {
            int[] row = row(drawn.get(i), places);
            Integer known = seen.putIfAbsent(IntBuffer.wrap(row), rows.size());
            patterns[i] = known == null ? rows.size() : known;
            if (known == null) {
                rows.add(row);
            }
        }
        int[] units = new int[rows.size()];
        for (int pattern : patterns) {
            units[pattern]++;
        }
        return new Sample(
                patterns,
                units,
                rows.stream().mapToInt(r -> r[0]).toArray(),
                rows.stream().mapToInt(r -> r[1]).toArray(),
                columns(rows, labels.size()));
    }

    /** Items before and after, then of each label that occurs its place and its items before and after. */
    private static int[] row(Unit unit, Map<Label, Integer> places) {
        SortedMap<Integer, int[]> cells = new TreeMap<>();
        count(unit.before(), places, cells, 0);
        count(unit.after(), places, cells, 1);
        int[] row = new int[HEAD + CELL * cells.size()];
        row[0] = unit.before().size();
        row[1] = unit.after().size();
        int at = HEAD;
        for (Map.Entry<Integer, int[]> cell : cells.entrySet()) {
            row[at++] = cell.getKey();
            row[at++] = cell.getValue()[0];
            row[at++] = cell.getValue()[1];
        }
        return row;
    }

    private static void count(
            List<Labels> items, Map<Label, Integer> places, SortedMap<Integer, int[]> cells, int side) {
        for (Labels item : items) {
            for (Label label : Label.of(item)) {
                Integer place = places.get(label);
                if (place != null) {
                    cells.computeIfAbsent(place, k -> new int[2])[side]++;
                }
            }
        }
    }

    private static List<Column> columns(List<int[]> rows, int labels) {
        int[] sizes = new int[labels];
        for (int[] row : rows) {
            for (int at = HEAD; at < row.length; at += CELL) {
                sizes[row[at]]++;
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int size : sizes) {
            columns.add(new Column(new int[size], new int[size], new int[size]));
        }
        int[] filled = new int[labels];
        for (int pattern = 0; pattern < rows.size(); pattern++) {
            int[] row = rows.get(pattern);
            for (int at = HEAD; at < row.length; at += CELL) {
                Column column = columns.get(row[at]);
                int place = filled[row[at]]++;
                column.patterns[place] = pattern;
                column.before[place] = row[at + 1];
                column.after[place] = row[at + 2];
            }
        }
        return columns;
    }

    /** The smaller of the numbers of units that the editions have. */
    static int size(List<Unit> units) {
        long before = units.stream().filter(u -> !u.before().isEmpty()).count();
        long after = units.stream().filter(u -> !u.after().isEmpty()).count();
        return (int) Math.min(before, after);
    }

    /** The same by patterns. */
    int size() {
        int inBefore = 0;
        int inAfter = 0;
        for (int p = 0; p < units.length; p++) {
            inBefore += before[p] > 0 ? units[p] : 0;
            inAfter += after[p] > 0 ? units[p] : 0;
        }
        return Math.min(inBefore, inAfter);
    }
}
