package dev.colloquy.load.table;

import dev.colloquy.formats.LooseHtml;

/** Finds out whether the texts of a table are HTML: by the first of them. */
final class Markup {

    private static final int ENOUGH = 2_000;
    private static final int FEWEST = 20;
    private static final int TIMES = 4;

    private int looked;
    private int marked;
    private int plain;

    /** Nothing was looked at. */
    Markup() {}

    void look(Cell cell) {
        if (looked >= ENOUGH || cell.length() == 0) {
            return;
        }
        looked++;
        String text = cell.located().value();
        if (LooseHtml.isMarked(text)) {
            marked++;
        } else if (LooseHtml.isPlain(text)) {
            plain++;
        }
    }

    /**
     * True if most texts have tags or character references; or if some have, and hardly any has an ampersand or an angle bracket
     * that HTML would have escaped.
     */
    boolean isHtml() {
        return 2 * marked > looked || (marked * FEWEST > looked && marked > TIMES * plain);
    }
}
