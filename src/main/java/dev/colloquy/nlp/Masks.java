package dev.colloquy.nlp;

import dev.colloquy.cite.AddressFinder;

/** What counts as an address in running text: what {@link AddressFinder} finds, whole addresses and half ones. */
public final class Masks {

    private static final String MARKS = ".:/0123456789";

    private Masks() {}

    /** True if the token begins with an address. */
    public static boolean isAddress(String token) {
        return token.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                && AddressFinder.in(token).stream()
                        .findFirst()
                        .filter(found -> found.span().start() == 0)
                        .isPresent();
    }
}
