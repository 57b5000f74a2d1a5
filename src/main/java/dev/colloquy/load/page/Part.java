package dev.colloquy.load.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An element of a region.
 *
 * @param names its classes, in lower case
 * @param index its place among the elements of its region
 * @param depth how deep in the page it lies
 * @param scope the microdata item that its properties belong to
 */
record Part(Element element, Set<String> names, int index, int depth, Optional<Element> scope) {

    /** The classes of an element. */
    static Set<String> names(Element element) {
        return words(element.attr("class"));
    }

    private static Set<String> words(String value) {
        if (value.isBlank()) {
            return Set.of();
        }
        String one = value.strip().toLowerCase(Locale.ROOT);
        if (one.chars().noneMatch(Character::isWhitespace)) {
            return Set.of(one);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(one.split("\\s+"))));
    }

    String tag() {
        return element.normalName();
    }

    String id() {
        return element.id().strip();
    }

    boolean is(String name) {
        return names.contains(name);
    }

    /** True if it has one of these classes. */
    boolean isAny(Set<String> some) {
        for (String name : names) {
            if (some.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** True if it is one of these properties of a posting or a comment, and not of a person or another thing in it. */
    boolean isProperty(Set<String> some) {
        String properties = element.attr("itemprop");
        return !properties.isEmpty()
                && scope.map(s -> ItemTypes.isPosting(s) || ItemTypes.isComment(s))
                        .orElse(true)
                && Arrays.stream(properties.split("\\s+")).anyMatch(some::contains);
    }
}
