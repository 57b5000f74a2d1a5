package dev.colloquy.annotate;

/** Why a stance label is uncertain. */
public enum Doubt {
    /** Its score is low: another label is nearly as likely. */
    CLOSE,
    /** It rests on a sentence with signs of irony. */
    IRONY,
    /** Another label is likelier, but no sentence shows it. */
    UNSHOWN,
    /** The item is too short to be understood without what it answers, and that is not known. */
    SHORT,
    /** The item is not in English, and nothing was looked for. */
    LANGUAGE,
    /** The item has no text: nobody wrote one, or it is beyond a limit of reading. */
    NO_TEXT
}
