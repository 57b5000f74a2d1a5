package dev.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A thread as one text. */
final class ThreadTextTest {

    private static ThreadText text(String title, String post, Comment... comments) {
        Post opening = new Post(title, Optional.of("Bo"), Optional.empty(), SourceText.of(post));
        return ThreadText.of(new ThreadDoc("t", "t.txt", opening, List.of(comments), OptionalInt.empty()));
    }

    private static Comment comment(int n, String author, String date, String parent, String body) {
        return new Comment(
                "c" + n,
                n,
                Optional.of(parent).filter(p -> !p.isEmpty()),
                Optional.of(author).filter(a -> !a.isEmpty()),
                Optional.of(date).filter(d -> !d.isEmpty()),
                SourceText.of(body));
    }

    @Test
    void itemsStandBelowTheirLines() {
        ThreadText text = text(
                "A\r\nbridge",
                "Two\r\nlines.",
                comment(1, "", "", "", "Yes 😀"),
                comment(2, "Ann\nB.", "2019-03-01", "c1", "No."));

        assertThat(text.value()).isEqualTo("""
                A bridge

                [post] Bo
                Two
                lines.

                [c1]
                Yes 😀

                [c2] Ann B., 2019-03-01, answers c1
                No.
                """);
    }

    @Test
    void textsOfItemsStandUnitByUnit() {
        ThreadText text = text("", "", comment(1, "", "", "", "one\ntwo\n"), comment(2, "", "", "", "x 😀 y"));

        assertThat(text.value()).isEqualTo("[post] Bo\n\n\n[c1]\none\ntwo\n\n[c2]\nx 😀 y\n");
        for (ThreadText.Part part : text.parts()) {
            assertThat(part.body().in(text.value()))
                    .isEqualTo(part.item().body().value());
        }
        assertThat(text.parts().get(2).place(new Span(2, 4)).in(text.value())).isEqualTo("😀");
    }
}
