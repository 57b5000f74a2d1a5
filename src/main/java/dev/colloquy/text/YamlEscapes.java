package dev.colloquy.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes of YAML that name no character, such as {@code \UFFFFFFFF}: the parser fails at them without saying where. */
public final class YamlEscapes {

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("\\\\(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4})|U(?!00(?:0[0-9A-Fa-f]|10)[0-9A-Fa-f]{4}))");

    private YamlEscapes() {}

    /** Where the first of them is. */
    public static Optional<Place> impossible(String text) {
        Matcher found = IMPOSSIBLE.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        LineMap lines = LineMap.of(text);
        return Optional.of(new Place(lines.line(found.start()), lines.column(found.start())));
    }
}
