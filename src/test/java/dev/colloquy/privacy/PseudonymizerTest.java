package dev.colloquy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.Stretch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class PseudonymizerTest {

    private static final byte[] KEY = "a key of sixteen bytes and more".getBytes(StandardCharsets.UTF_8);
    private static final List<String> NAMES = List.of("Ann Marlow", "Ann", "Will", "kestrel77", "Örs", "@Hope");
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(KEY, NAMES);

    private static ThreadDoc thread(String... texts) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            comments.add(new Comment(
                    "c" + (i + 1),
                    i + 1,
                    Optional.empty(),
                    Optional.of(NAMES.get(i)),
                    Optional.empty(),
                    SourceText.placed(i < texts.length ? texts[i] : "Yes.", 100)));
        }
        return new ThreadDoc(
                "t",
                "t.txt",
                new Post("Title", Optional.of("Ann Marlow"), Optional.empty(), SourceText.of("The post.")),
                comments,
                OptionalInt.empty());
    }

    /** The first comment's text, with names where their pseudonyms are: {@code <Ann>}. */
    private static String replaced(String text) {
        return shown(new Pseudonymizer(PSEUDONYMS)
                .apply(thread(text))
                .comments()
                .get(0)
                .body()
                .value());
    }

    private static String shown(String text) {
        String shown = text;
        for (String name : NAMES) {
            shown = shown.replace(PSEUDONYMS.of(name), "<" + name + ">");
        }
        return shown;
    }

    @Test
    void authorsGetPseudonyms() {
        List<Item> items = new Pseudonymizer(PSEUDONYMS).apply(thread()).items();

        assertThat(items).extracting(i -> i.author().orElse("")).allMatch(a -> a.matches("person-[0-9a-f]{8}"));
        assertThat(items.get(0).author()).isEqualTo(items.get(1).author());
        assertThat(items.get(1).author()).isNotEqualTo(items.get(2).author());
    }

    @Test
    void sameKeySamePseudonymWhateverTheRest() {
        assertThat(new Pseudonyms(KEY, List.of("ann  marlow")).of("Ann Marlow")).isEqualTo(PSEUDONYMS.of("ANN MARLOW"));
        assertThat(new Pseudonyms("another key of many bytes".getBytes(StandardCharsets.UTF_8), NAMES).of("Will"))
                .isNotEqualTo(PSEUDONYMS.of("Will"));
    }

    @Test
    void pseudonymsThatWouldBeAlikeAreLonger() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 120_000; i++) {
            many.add("n" + i);
        }
        Pseudonyms pseudonyms = new Pseudonyms(KEY, many);

        assertThat(many.stream().map(pseudonyms::of).distinct()).hasSize(many.size());
        assertThat(many.stream().map(pseudonyms::of).filter(p -> p.length() > "person-12345678".length()))
                .isNotEmpty()
                .hasSizeLessThan(20);
    }

    /** The letters are of Unicode 16.0; the small ones are others than the capital ones for every Java. */
    @Test
    void namesOfLettersThatUnicode13DoesNotKnowAreFound() {
        String name = "\uA7DCnn\uD803\uDD50";
        Pseudonyms pseudonyms = new Pseudonyms(KEY, List.of(name, "\u019Bnn\uD803\uDD70"));
        ThreadDoc thread = new ThreadDoc(
                "t",
                "t.txt",
                new Post(
                        "Title",
                        Optional.of(name),
                        Optional.empty(),
                        SourceText.of("\uD83E\uDEE0 @" + name + " says.")),
                List.of(),
                OptionalInt.empty());
        assertThat(new Pseudonymizer(pseudonyms).apply(thread).post().body().value())
                .isEqualTo("\uD83E\uDEE0 @" + pseudonyms.of(name) + " says.");
        assertThat(pseudonyms.of(name)).isNotEqualTo(pseudonyms.of("\u019Bnn\uD803\uDD70"));
    }

    @Test
    void whoIsSpokenToGetsAPseudonym() {
        assertThat(replaced("@ann marlow, no. @Örs too.")).isEqualTo("@<Ann Marlow>, no. @<Örs> too.");
        assertThat(replaced("Will, you are wrong.")).isEqualTo("<Will>, you are wrong.");
        assertThat(replaced("First.\n\nHi Will, hello.")).isEqualTo("First.\n\nHi <Will>, hello.");
        assertThat(replaced("Will says:\n> It is cheap")).isEqualTo("<Will> says:\n> It is cheap");
        assertThat(replaced("On Monday Will wrote: no")).isEqualTo("On Monday <Will> wrote: no");
        assertThat(replaced("Originally posted by Will\nno")).isEqualTo("Originally posted by <Will>\nno");
        assertThat(replaced("@AnnMarlow knows")).isEqualTo("@<Ann Marlow> knows");
        assertThat(replaced("@hope I hope so, @Hope.")).isEqualTo("@<@Hope> I hope so, @<@Hope>.");
        assertThat(replaced("As u/will and /u/Will said, it will."))
                .isEqualTo("As u/<Will> and /u/<Will> said, it will.");
    }

    @Test
    void namesThatAreNoWordsAreFoundAnywhere() {
        assertThat(replaced("I agree with kestrel77 and Ann  Marlow's friend."))
                .isEqualTo("I agree with <kestrel77> and <Ann Marlow>'s friend.");
        assertThat(replaced("But Ann said so")).isEqualTo("But <Ann> said so");
    }

    @Test
    void wordsAreLeftAlone() {
        assertThat(replaced("Will it work? It will. The Örsted plant, Annual costs, free will."))
                .isEqualTo("Will it work? It will. The Örsted plant, Annual costs, free will.");
        assertThat(replaced("See https://example.org/kestrel77?by=kestrel77 there"))
                .isEqualTo("See https://example.org/kestrel77?by=kestrel77 there");
    }

    @Test
    void placesStayWhatTheyWere() {
        SourceText body = new Pseudonymizer(PSEUDONYMS)
                .apply(thread("Yes @Ann, it works"))
                .comments()
                .get(0)
                .body();
        int works = body.value().indexOf("works");
        int name = body.value().indexOf("person-");

        assertThat(body.inDocument(new Span(works, works + 5))).isEqualTo(new Stretch(113, 118));
        assertThat(body.inDocument(new Span(name, name + PSEUDONYMS.of("Ann").length())))
                .isEqualTo(new Stretch(105, 108));
        assertThat(body.inDocument(body.all())).isEqualTo(new Stretch(100, 118));
    }
}
