package dev.colloquy.model;

import dev.colloquy.text.NamedGuid;
import dev.colloquy.text.Span;

/** The identifiers of things in a REFI-QDA project of this program, which tell them again when the project comes back. */
public final class RefiGuid {

    /** The name of the user whose codings are the program's. */
    public static final String USER_NAME = "Colloquy";

    private RefiGuid() {}

    /** Of the user whose codings are the program's. */
    public static String user() {
        return NamedGuid.of("user", USER_NAME);
    }

    /** Of the text that a thread is. */
    public static String source(ThreadDoc thread) {
        return NamedGuid.of("source", thread.id(), thread.post().title());
    }

    /**
     * Of a stretch of a text.
     *
     * @param span in code points
     */
    public static String selection(String source, Span span) {
        return NamedGuid.of("selection", source, span.start() + "-" + span.end());
    }

    /** Of a coding by the program. */
    public static String coding(String selection, String code) {
        return NamedGuid.of("coding", selection, code);
    }
}
