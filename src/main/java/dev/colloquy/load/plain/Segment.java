package dev.colloquy.load.plain;

import dev.colloquy.model.Status;
import dev.colloquy.text.Span;
import dev.colloquy.text.StandIns;
import java.util.Optional;

/**
 * One comment as it lies in the file.
 *
 * @param place among the comments, from 1
 * @param ordinal its printed number, else its place
 * @param body its text without number, header and footer
 * @param parent {@link #key} of the one that it answers, or the name that nobody has
 * @param line the line in which it begins
 */
record Segment(int place, int ordinal, Byline byline, Span body, Status status, Optional<String> parent, int line) {

    /** The same with the text's own characters, where it was read with stand-ins. */
    Segment original(StandIns standIns) {
        return new Segment(
                place, ordinal, byline.original(standIns), body, status, parent.map(standIns::original), line);
    }

    /** What others call the one at a place. */
    static String key(int place) {
        return "comment " + place;
    }

    String key() {
        return key(place);
    }

    /** The same as an answer to the post, at the place before. */
    Segment behindPost(String post) {
        Optional<String> other = parent.filter(p -> !p.equals(post));
        int number = ordinal == place ? place - 1 : ordinal;
        return new Segment(place, number, byline, body, status, other, line);
    }

    /** The span without the blank ends it may have. */
    static Span trimmed(String value, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Line.isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && Line.isBlank(value.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
