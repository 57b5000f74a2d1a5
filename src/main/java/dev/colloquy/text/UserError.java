package dev.colloquy.text;

/** Bad use of the program: one sentence that says what is wrong and one that says what to do. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    public UserError(String sentence, String hint) {
        super(sentence);
        this.hint = hint;
    }

    public String sentence() {
        String message = getMessage();
        return message == null ? "wrong use" : message;
    }

    /** What to do about it; may be empty. */
    public String hint() {
        return hint;
    }
}
