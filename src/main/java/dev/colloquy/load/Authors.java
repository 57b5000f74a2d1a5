package dev.colloquy.load;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of authors as sites have them. What is no name but the address of a person or a machine is never kept. */
public final class Authors {

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern MACHINE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|(?=.*:.*:)[0-9a-fA-F:]{3,45}");

    private Authors() {}

    /** The name; empty if there is none. */
    public static Optional<String> of(Optional<String> name) {
        return name.map(String::strip)
                .filter(n -> !n.isEmpty()
                        && !MAIL.matcher(n).find()
                        && !MACHINE.matcher(n).matches());
    }
}
