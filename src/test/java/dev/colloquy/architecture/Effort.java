package dev.colloquy.architecture;

import dev.colloquy.architecture.HostileTexts.Recipe;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a regular expression looks at the characters of a hostile text: the same number on every machine, unlike its time. */
enum Effort {
    /** All that is found, as replacing does. */
    FINDING {
        @Override
        void spend(Matcher matcher) {
            boolean found = true;
            while (found) {
                found = matcher.find();
            }
        }
    },
    /** From the beginning on. */
    MATCHING {
        @Override
        void spend(Matcher matcher) {
            if (!matcher.matches()) {
                matcher.lookingAt();
            }
        }
    };

    private static final int SHORT = 2_000;
    private static final int LONG = 4_000;
    /** Of so short a text nothing is to be feared unless it costs more than half of what it may. */
    private static final int GLANCE = 400;

    /** How often a character may be looked at. Most expressions do with ten; those with many alternatives need more. */
    private static final int MOST_LOOKS = 100;
    /** How much more a text of twice the length may cost. */
    private static final double MOST_GROWTH = 2.6;

    abstract void spend(Matcher matcher);

    /** The first text that costs more than it may, and how much; empty if there is none. */
    Optional<String> excess(Pattern pattern) {
        return HostileTexts.of(pattern).recipes().stream()
                .flatMap(recipe -> excess(pattern, recipe).stream())
                .findFirst();
    }

    /** The same for an expression that sees no text of more than so many characters. */
    Optional<String> excess(Pattern pattern, int longest) {
        return HostileTexts.of(pattern).recipes().stream()
                .filter(recipe -> recipe.text(longest).length() <= longest)
                .flatMap(recipe -> {
                    double each = each(pattern, recipe.text(longest));
                    return each > MOST_LOOKS
                            ? Optional.of(told(recipe, each, 0)).stream()
                            : Optional.<String>empty().stream();
                })
                .findFirst();
    }

    private Optional<String> excess(Pattern pattern, Recipe recipe) {
        if (each(pattern, recipe.text(GLANCE)) <= MOST_LOOKS / 2.0) {
            return Optional.empty();
        }
        String once = recipe.text(SHORT);
        String twice = recipe.text(LONG);
        double each = each(pattern, twice);
        double growth = each * twice.length() / (each(pattern, once) * once.length());
        return each > MOST_LOOKS || growth > MOST_GROWTH ? Optional.of(told(recipe, each, growth)) : Optional.empty();
    }

    private String told(Recipe recipe, double each, double growth) {
        return String.format(
                Locale.ROOT,
                "%s %s: %.0f looks a character, twice the text costs %.1f times as much",
                name().toLowerCase(Locale.ROOT),
                recipe,
                each,
                growth);
    }

    /** Looks a character; many if the text was given up. */
    private double each(Pattern pattern, String text) {
        long most = 4L * MOST_LOOKS * text.length();
        CountedText counted = new CountedText(text, most);
        try {
            spend(pattern.matcher(counted));
        } catch (CountedText.TooMany | StackOverflowError e) {
            return (double) most / text.length();
        }
        return (double) counted.asked() / text.length();
    }
}
