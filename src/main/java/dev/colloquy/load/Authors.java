package dev.colloquy.load;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of authors as sites have them. What is no name but the address of a person or a machine is never kept. */
public final class Authors {

    private static final Pattern MACHINE =
            Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,3}){3}|(?=.*:.*:)[0-9a-fA-F:]{3,45})");
    private static final int LONGEST_ADDRESS = 45;

    /** The address of a machine within or behind a name, with the brackets around it. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?:(?<![\\s(\\[{])[\\s(\\[{]++)?+(?<![\\w.])(?:\\d{1,3}(?:\\.\\d{1,3}){3}|(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4})(?![\\w.])[)\\]}]*");

    private static final int LONGEST = 1_000;

    private Authors() {}

    /** The name; empty if there is none. */
    public static Optional<String> of(Optional<String> name) {
        return name.map(n -> n.length() > LONGEST ? n : WITHIN.matcher(n).replaceAll(" "))
                .map(String::strip)
                .filter(n -> !n.isEmpty()
                        && !holdsMailAddress(n)
                        && !(n.length() <= LONGEST_ADDRESS && MACHINE.matcher(n).matches()));
    }

    /** True if an at sign stands within a word, and a dot within what follows it there; in one look, however long the name is. */
    private static boolean holdsMailAddress(String name) {
        boolean within = false;
        boolean at = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c)) {
                within = false;
                at = false;
            } else if (c == '@' && within) {
                at = true;
            } else if (c == '.' && at && name.charAt(i - 1) != '@' && isWord(name, i + 1)) {
                return true;
            } else {
                within = true;
            }
        }
        return false;
    }

    private static boolean isWord(String name, int at) {
        return at < name.length() && !Character.isWhitespace(name.charAt(at));
    }
}
