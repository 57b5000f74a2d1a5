package dev.colloquy.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a comment at the place where it was published. */
public enum Status {
    /** Everybody can read it. */
    PUBLISHED,
    /** Its author or a moderator took it away. */
    DELETED,
    /** Somebody or something took it for spam. */
    SPAM,
    /** It waits for approval, or was refused. */
    HELD,
    /** No comment, but a note that another page links here: a pingback or trackback. */
    PING;

    /** As options and reports write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that code. */
    public static Optional<Status> of(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** Counts in words: {@code 2 spam, 1 ping}, in the order of this enumeration. */
    public static String told(Map<Status, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(s -> s.getValue() + " " + s.getKey().code())
                        .collect(Collectors.joining(", "));
    }
}
