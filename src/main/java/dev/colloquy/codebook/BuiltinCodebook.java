package dev.colloquy.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The codebook that is used where none is given: generic frames of policy debates, and no target of its own. */
public final class BuiltinCodebook {

    private static final String RESOURCE = "general.yaml";

    private BuiltinCodebook() {}

    /** Fifteen policy frames, as shipped. */
    public static Codebook general() {
        CodebookOutcome outcome = new CodebookReader().read(RESOURCE, text());
        if (outcome instanceof CodebookOutcome.Valid valid) {
            return valid.codebook();
        }
        throw new IllegalStateException(
                "the shipped codebook is broken: " + ((CodebookOutcome.Invalid) outcome).problems());
    }

    /** The text of its file. */
    public static String text() {
        try (InputStream in = BuiltinCodebook.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the shipped codebook is missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped codebook cannot be read", e);
        }
    }
}
