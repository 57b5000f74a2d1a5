package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * How text is set off on a terminal: bold, dim, and three of the sixteen colours, which read on light and on dark ground. Nothing is
 * said by colour alone.
 */
final class Style {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String MAGENTA = "\u001B[35m";

    private final boolean on;

    Style(boolean on) {
        this.on = on;
    }

    String bold(String text) {
        return painted(BOLD, text);
    }

    String dim(String text) {
        return painted(DIM, text);
    }

    String stance(Stance stance, String text) {
        return painted(
                switch (stance) {
                    case FAVOR -> GREEN;
                    case AGAINST -> RED;
                    case MIXED -> MAGENTA;
                    case NONE -> DIM;
                },
                text);
    }

    private String painted(String code, String text) {
        return on && !text.isBlank() ? code + text + RESET : text;
    }

    /** The same for help texts: what is typed as it stands is bold, what stands for something else underlined. */
    ColorScheme help() {
        return new ColorScheme.Builder(on ? Ansi.ON : Ansi.OFF)
                .commands(Ansi.Style.bold)
                .options(Ansi.Style.bold)
                .parameters(Ansi.Style.underline)
                .optionParams(Ansi.Style.underline)
                .build();
    }
}
