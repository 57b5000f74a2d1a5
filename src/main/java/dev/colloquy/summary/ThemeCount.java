package dev.colloquy.summary;

/**
 * How many items touch a theme, and where they stand.
 *
 * @param theme id of the theme
 * @param byStance the same items by their stance
 */
public record ThemeCount(String theme, StanceCounts byStance) {

    public int items() {
        return byStance.total();
    }
}
