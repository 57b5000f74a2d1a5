package dev.colloquy.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the network reads at once: {@code [CLS] claim [SEP] (parent [SEP]) sentence sentence ... [SEP]}. An item that is too
 * long for one reading is read in several windows of whole sentences, each beginning with the last sentence of the one
 * before for its context. Of a sentence that is too long by itself the middle is dropped.
 */
final class ItemInput {

    /** A claim is cut after so many pieces. */
    static final int LONGEST_CLAIM = 40;

    /** A parent is cut after so many pieces. */
    static final int LONGEST_PARENT = 48;

    /** A window holds so many pieces at most, as in training. */
    static final int LONGEST = 256;

    private final long[] ids;
    private final int firstPart;
    private final List<Place> places;

    /** Where a sentence stands in a window: its number in the item, and its pieces from {@code start} up to {@code end}. */
    record Place(int sentence, int start, int end) {}

    private ItemInput(long[] ids, int firstPart, List<Place> places) {
        this.ids = ids;
        this.firstPart = firstPart;
        this.places = List.copyOf(places);
    }

    /** The windows of an item, in the order of the text, at least one. */
    static List<ItemInput> of(
            WordPieceTokenizer tokenizer, String claim, Optional<String> parent, List<String> sentences) {
        int[] head = head(tokenizer, claim, parent);
        int room = LONGEST - head.length - 1;
        List<int[]> pieces = sentences.stream()
                .map(s -> shortened(tokenizer.encode(s), room))
                .toList();
        List<ItemInput> windows = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            int first = next;
            if (first > 0 && pieces.get(first - 1).length + pieces.get(first).length <= room) {
                first--;
            }
            int end = first;
            int used = 0;
            while (end < pieces.size() && used + pieces.get(end).length <= room) {
                used += pieces.get(end).length;
                end++;
            }
            windows.add(window(head, tokenizer.separator(), pieces, first, end));
            next = end;
        }
        return windows;
    }

    private static int[] head(WordPieceTokenizer tokenizer, String claim, Optional<String> parent) {
        int[] first = cut(tokenizer.encode(claim), LONGEST_CLAIM);
        int[] before = parent.map(p -> cut(tokenizer.encode(p), LONGEST_PARENT)).orElse(new int[0]);
        int marks = before.length == 0 ? 2 : 3;
        int[] head = new int[first.length + before.length + marks];
        head[0] = tokenizer.classifier();
        System.arraycopy(first, 0, head, 1, first.length);
        head[first.length + 1] = tokenizer.separator();
        System.arraycopy(before, 0, head, first.length + 2, before.length);
        head[head.length - 1] = tokenizer.separator();
        return head;
    }

    private static int[] cut(int[] pieces, int most) {
        return pieces.length <= most ? pieces : Arrays.copyOf(pieces, most);
    }

    private static int[] shortened(int[] pieces, int room) {
        if (pieces.length <= room) {
            return pieces;
        }
        int[] kept = Arrays.copyOf(pieces, room);
        int tail = room - room / 2;
        System.arraycopy(pieces, pieces.length - tail, kept, room / 2, tail);
        return kept;
    }

    private static ItemInput window(int[] head, int separator, List<int[]> pieces, int first, int end) {
        int length = head.length + 1;
        for (int i = first; i < end; i++) {
            length += pieces.get(i).length;
        }
        long[] ids = new long[length];
        int at = 0;
        for (int piece : head) {
            ids[at++] = piece;
        }
        List<Place> places = new ArrayList<>();
        for (int i = first; i < end; i++) {
            int start = at;
            for (int piece : pieces.get(i)) {
                ids[at++] = piece;
            }
            places.add(new Place(i, start, at));
        }
        ids[at] = separator;
        return new ItemInput(ids, head.length, places);
    }

    int length() {
        return ids.length;
    }

    /** Pieces of the text itself, without the claim and the parent. */
    int textLength() {
        return ids.length - firstPart - 1;
    }

    List<Place> places() {
        return places;
    }

    long[] ids() {
        return ids.clone();
    }

    /** 0 for the claim and the parent, 1 for the text behind them. */
    long[] types() {
        long[] types = new long[ids.length];
        Arrays.fill(types, firstPart, ids.length, 1);
        return types;
    }

    /** A row a sentence over all pieces: equal shares that add up to one for its own pieces, else 0. */
    float[] shares() {
        float[] shares = new float[places.size() * ids.length];
        for (int row = 0; row < places.size(); row++) {
            Place place = places.get(row);
            int count = place.end() - place.start();
            for (int i = place.start(); i < place.end(); i++) {
                shares[row * ids.length + i] = 1.0f / count;
            }
        }
        return shares;
    }
}
