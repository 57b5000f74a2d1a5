package dev.colloquy.report.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What items are filtered by: {@code theme=privacy}. The page's address carries the same words behind its {@code #}. */
final class Token {

    static final String STANCE = "stance";
    static final String DOUBT = "doubt";
    static final String SURE = "sure";
    static final String REPORTED = "reported";
    static final String TOWARD = "toward";
    /** Which target, by its number. */
    static final String TOWARDS = "towards";

    static final String THEME = "theme";
    static final String SOURCE = "source";
    static final String CITES = "cites";
    static final String PHRASE = "phrase";
    static final String AUTHOR = "author";
    static final String DATE = "date";
    static final String LANGUAGE = "language";

    /** The page of all threads. */
    static final String INDEX = "index";

    private Token() {}

    /** A facet and a value in letters, digits and percent signs, so that it needs no more care in addresses and lists. */
    static String of(String facet, String value) {
        return facet + "=" + encoded(value);
    }

    /** Fit for any part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address of a thread's page beside this one. */
    static String page(String thread) {
        return encoded(file(thread));
    }

    /** The name of a thread's page. No id has a tilde, so that a thread called index gets a page of its own. */
    static String file(String thread) {
        return thread + (thread.equalsIgnoreCase(INDEX) ? "~" : "") + ".html";
    }
}
