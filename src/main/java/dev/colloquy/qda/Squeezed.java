package dev.colloquy.qda;

import dev.colloquy.text.Span;
import dev.colloquy.text.XmlFit;
import java.util.Arrays;

/** A text without its white space, which programs change, with the place of each unit. */
final class Squeezed {

    private final String value;
    private final int[] places;

    private Squeezed(String value, int[] places) {
        this.value = value;
        this.places = places;
    }

    static Squeezed of(String text) {
        String fit = XmlFit.of(text);
        StringBuilder value = new StringBuilder(fit.length());
        int[] places = new int[fit.length()];
        for (int i = 0; i < fit.length(); i++) {
            char c = fit.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
                places[value.length()] = i;
                value.append(c);
            }
        }
        return new Squeezed(value.toString(), Arrays.copyOf(places, value.length()));
    }

    String value() {
        return value;
    }

    /** The stretch of the text that a stretch of this one covers; that must not be empty. */
    Span inText(int start, int end) {
        return new Span(places[start], places[end - 1] + 1);
    }

    /** The first unit of this text that stands at a place of the text or behind it. */
    int at(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 1;
    }
}
