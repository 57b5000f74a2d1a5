package dev.colloquy.encode;

import java.util.Arrays;

/** What the network reads for one claim and one text: {@code [CLS] claim [SEP] text [SEP]}. */
final class PairInput {

    /** A claim is cut after so many pieces. */
    static final int LONGEST_CLAIM = 40;

    /** The whole is cut to so many pieces; the middle of the text goes, since openings and conclusions say most. */
    static final int LONGEST = 224;

    private static final int MARKS = 3;

    private final long[] ids;
    private final int firstPart;

    private PairInput(long[] ids, int firstPart) {
        this.ids = ids;
        this.firstPart = firstPart;
    }

    static PairInput of(WordPieceTokenizer tokenizer, String claim, String text) {
        int[] first = tokenizer.encode(claim);
        int[] second = tokenizer.encode(text);
        int claimLength = Math.min(first.length, LONGEST_CLAIM);
        int room = LONGEST - MARKS - claimLength;
        int textLength = Math.min(second.length, room);
        int tail = second.length > room ? room / 2 : 0;
        int head = textLength - tail;
        long[] ids = new long[MARKS + claimLength + textLength];
        int at = 0;
        ids[at++] = tokenizer.classifier();
        at = copy(first, 0, claimLength, ids, at);
        ids[at++] = tokenizer.separator();
        int firstPart = at;
        at = copy(second, 0, head, ids, at);
        at = copy(second, second.length - tail, tail, ids, at);
        ids[at] = tokenizer.separator();
        return new PairInput(ids, firstPart);
    }

    private static int copy(int[] from, int start, int count, long[] to, int at) {
        for (int i = 0; i < count; i++) {
            to[at + i] = from[start + i];
        }
        return at + count;
    }

    int length() {
        return ids.length;
    }

    long[] ids() {
        return ids.clone();
    }

    /** 1 for each piece: none is padding. */
    long[] mask() {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        return mask;
    }

    /** 0 up to and with the first separator, 1 behind it. */
    long[] types() {
        long[] types = new long[ids.length];
        Arrays.fill(types, firstPart, ids.length, 1);
        return types;
    }
}
