package dev.colloquy.load.page;

import org.jsoup.nodes.Element;

/** A way in which pages mark comments. */
interface CommentMark {

    boolean isComment(Part part, Markup.Within within);

    /** True for an element that goes on with the comment before it, such as the {@code dd} below a {@code dt}. */
    default boolean goesOn(Element element) {
        return false;
    }

    /** True if the first one that is marked is what the others answer: the opening of a topic of a forum. */
    default boolean opens() {
        return false;
    }

    /** True if an element so marked is a comment only if it has a text and an author or a date. */
    default boolean isVague() {
        return false;
    }
}
