package dev.colloquy.diff;

/** The first sentence of a comparison in which nothing was found to be different: it says no more than is known. */
final class Headline {

    private Headline() {}

    static String ofUnchanged(Comparison comparison) {
        if (comparison.same()) {
            return "Nothing changed.";
        }
        if (!comparison.byItems()) {
            return "The totals are equal; items were not compared.";
        }
        int threads = comparison.after().totals().threads();
        return switch (threads) {
            case 0 -> "Nothing could be compared.";
            case 1 -> "Nothing changed in the one thread that could be compared.";
            default -> "Nothing changed in the " + threads + " threads that could be compared.";
        };
    }
}
