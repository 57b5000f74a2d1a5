package dev.colloquy.load.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ThreadDoc;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a page looks like when it is copied from sites of many kinds: the same three comments in each. */
final class SitesTest {

    private static final List<String> NAMES = List.of("Ann Bell", "bo_k", "Dr. Cy N. Dahl");
    private static final List<String> TEXTS = List.of(
            "I keep bees, see https://hives.example/a.\n\nTwo hives.",
            "Why?\n\n1. They sting.\n2. They fly.\n\nAs Ann says:\n\nnumbers.",
            "On 5 May 2011 I was stung.\n\n-- \nCy");

    private static LocalDateTime date(int index) {
        return LocalDateTime.of(2012, 5, 28 + index, 9, 5);
    }

    private static String page(String count, String form, String pattern) {
        StringBuilder page =
                new StringBuilder("Bees in town\n\nWho keeps bees?\n\nI want to know.\n\n" + count + "\n\n");
        for (int i = 0; i < NAMES.size(); i++) {
            String written = pattern.isEmpty()
                    ? ""
                    : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date(i));
            page.append(form.replace("\\n", "\n")
                            .replace("{i}", Integer.toString(i + 1))
                            .replace("{name}", NAMES.get(i))
                            .replace("{date}", written)
                            .replace("{ago}", (9 - i) + " years ago")
                            .replace("{text}", TEXTS.get(i)))
                    .append("\n\n");
        }
        return page.toString();
    }

    private static ThreadDoc read(String page) {
        return ReaderContract.read(new PlainTextReader(), page.getBytes(StandardCharsets.UTF_8), ReadOptions.USUAL)
                .threads()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Comments ~ {name} says\\n{date}\\n\\n{text}\\n\\nReply ~ MMMM d, yyyy 'at' h:mm a",
                "Comments ~ {name} says\\n\\n{date}\\n\\n{text}\\n\\nReply ~ MMMM d, yyyy 'at' h:mm a",
                "3 comments: ~ {name} said...\\n{text}\\n\\n{date} ~ MMMM d, yyyy 'at' h:mm a",
                "3 comments: ~ {name}{date}\\n{text}\\n\\nReplyDelete\\nReplies\\nReply ~ MMMM d, yyyy 'at' h:mm a",
                "3 Comments » ~ {text}\\n\\nComment by {name} — {date} ~ MMMM d, yyyy @ h:mm a",
                "3 Comments » ~   {i}. {text}\\n\\n     Comment by {name} — {date} ~ MMMM d, yyyy @ h:mm a",
                "Comments ~ Submitted by {name} on {date}\\n\\n{text}\\n\\nreply ~ EEE, yyyy-MM-dd HH:mm",
                "Comments ~ Permalink Submitted by {name} on {date}.\\n\\n{text}\\n\\nreply ~ EEE, yyyy-MM-dd HH:mm",
                "3 comments ~ {name}\\n{date}\\n\\n12\\n{text}\\n\\nReply\\nShare\\nReport ~ d MMM yyyy H:mm",
                "3 comments ~ by {name} ( 100{i} ) on {date} (#400{i})\\n{text}\\n\\nReply to This Parent Share ~ EEEE MMMM dd, yyyy @hh:mma",
                "{ 3 comments… read them below or add one } ~ {i} {name} {date}\\n\\n{text}\\n\\nReply ~ MMMM d, yyyy 'at' h:mm a",
                "3 Comments ~ {name} {date} - Reply\\n\\n{text} ~ MMMM d, yyyy 'at' h:mm a",
                "3 Comments ~ #{i} {name} {date}\\n{text} ~ MMMM d, yyyy 'at' h:mm a",
                "Comments (3) ~ Comment {i} by {name} on {date}\\n{text} ~ MMMM d, yyyy 'at' h:mm a",
                "Comments ~ {name} ({date}):\\n{text} ~ yyyy-MM-dd HH:mm",
                "3 comments ~ On {date}, {name} wrote:\\n{text} ~ d MMMM yyyy, HH:mm",
                "3 comments ~ [{date}] {name}:\\n{text} ~ yyyy-MM-dd HH:mm",
                "Comments ~ Author: {name}\\nDate: {date}\\n\\n{text} ~ yyyy-MM-dd HH:mm",
                "3 comments ~ {name}\\nOslo, Norway\\n{date}\\n{text}\\n\\nRecommended 12 ~ MMMM d, yyyy 'at' h:mm a",
                "3 Comments ~ {name} Post author\\n{date}\\n{text}\\n\\nReply ↓ ~ MMMM d, yyyy 'at' h:mm a",
                "## 3 thoughts on “Bees in town” ~ {i}. ![](http://g.example/x.png) **[{name}](http://x.example/)** says:\\n\\n[{date}](http://b.example/#c{i})\\n\\n{text} ~ MMMM d, yyyy 'at' H:mm"
            })
    void readsWhoAndWhen(String count, String form, String pattern) {
        ThreadDoc thread = read(page(count, form, pattern));
        assertThat(thread.post().title()).isEqualTo("Bees in town");
        assertThat(thread.post().body().value()).isEqualTo("Who keeps bees?\n\nI want to know.");
        assertThat(thread.comments()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            Comment comment = thread.comments().get(i);
            assertThat(comment.author()).contains(NAMES.get(i));
            assertThat(comment.published()).contains(date(i) + ":00");
            assertThat(flat(comment)).isEqualTo(TEXTS.get(i).replaceAll("\\s+", " "));
        }
    }

    private static String flat(Comment comment) {
        return comment.body().value().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "3 Comments ~ Avatar\\n{name} • {ago}\\n{text}\\n\\n2  •Reply•Share ›",
                "3 Comments ~ Avatar\\n\\n{name}  • {ago}\\n{text}\\n\\n2 △ ▽ • Reply • Share ›",
                "3 Comments ~ level 1\\n{name}\\n·\\n{ago}\\n{text}\\n\\n12\\n\\nReply\\nShare\\nReport\\nSave",
                "Comments (3) ~ {name} {ago} · 0 Likes\\n\\n{text}",
                "Comments (3) ~ {name}'s avatar - Go to profile\\n\\n{name} · {ago}\\n\\n{text}\\n\\nReply 1 reply · active 600 weeks ago",
                "3 Comments ~ {name}\\n{ago}\\n\\n{text}\\n\\nExpand full comment\\nReply (2)\\nShare"
            })
    void readsWhoAndHowLongAgo(String count, String form) {
        ThreadDoc thread = read(page(count, form, ""));
        assertThat(thread.comments()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(thread.comments().get(i).author()).contains(NAMES.get(i));
            assertThat(thread.comments().get(i).published()).contains((9 - i) + " years ago");
            assertThat(flat(thread.comments().get(i))).isEqualTo(TEXTS.get(i).replaceAll("\\s+", " "));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Comments: 3 ~ ({i}) {text}",
                "3 comments ~ #{i}\\n{text}",
                "Comments ~ Comment {i}:\\n{text}",
                "3 comments ~ {text}\\n\\n---",
                "3 comments ~ {text}\\n\\n* * *"
            })
    void readsWhatIsOnlyNumberedOrParted(String count, String form) {
        ThreadDoc thread = read(page(count, form, ""));
        assertThat(thread.comments().stream().map(SitesTest::flat))
                .containsExactlyElementsOf(
                        TEXTS.stream().map(t -> t.replaceAll("\\s+", " ")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 thoughts about “Bees in town”",
                "3 comments so far (post your own)",
                "Read 3 comments",
                "Discussion (3)",
                "3 Antworten auf „Bees in town“",
                "3 réflexions sur « Bees in town »",
                "3 comentarios en “Bees in town”",
                "All comments (3)",
                "3 Reader Comments",
                "3 Comments - Leave a comment",
                "3 Comments | Add your own",
                "(3) Comments",
                "{ 3 comments }",
                "3 comment(s)",
                "Comments - 3",
                "3 Comments   Add Yours ↓",
                "3 people have commented",
                "3 Responses  Leave a comment ›"
            })
    void understandsManyWaysToCount(String count) {
        assertThat(read(page(count, "  {i}. {text}", "")).comments().stream().map(SitesTest::flat))
                .containsExactlyElementsOf(
                        TEXTS.stream().map(t -> t.replaceAll("\\s+", " ")).toList());
    }

    @Test
    void readsPagesInOtherLanguages() {
        ThreadDoc thread = read("""
                Bienen

                Wer?

                2 Gedanken zu „Bienen“

                Ann Bell sagt:
                5. Juni 2010 um 9:12 Uhr

                Ich.

                Antworten

                Bo sagt:
                6. Juni 2010 um 9:12 Uhr

                Wo?

                Antworten

                Schreibe einen Kommentar

                Name
                """);
        assertThat(thread.comments().stream().map(SitesTest::flat)).containsExactly("Ich.", "Wo?");
        assertThat(thread.comments().get(0).author()).contains("Ann Bell");
        assertThat(thread.comments().get(0).published()).contains("2010-06-05T09:12:00");
    }

    @Test
    void readsParagraphsThatAreAsManyAsDeclared() {
        ThreadDoc thread = read("Bees\n\nWho?\n\n2 comments\n\nI do,\nand Bo.\n\nNot I.\n\nLeave a Reply\n\nName");
        assertThat(thread.comments().stream().map(SitesTest::flat)).containsExactly("I do, and Bo.", "Not I.");
    }

    @Test
    void takesTheLineBelowThePostForWhoAndWhen() {
        ThreadDoc thread = read("""
                Bees

                Who?

                Posted by Cy Dahl on May 27, 2012 at 08:00 AM in Bees | Permalink | Comments (1)

                Comments

                I do.

                Posted by: Ann | May 28, 2012 at 09:05 AM
                """);
        assertThat(thread.post().author()).contains("Cy Dahl");
        assertThat(thread.post().published()).contains("2012-05-27T08:00:00");
        assertThat(thread.post().body().value()).isEqualTo("Who?");
        assertThat(thread.comments()).hasSize(1);
    }

    @Test
    void readsWhoAnswersWhomBehindAnArrow() {
        ThreadDoc thread = read(
                "Bees\n\nWho?\n\n2 Comments\n\nAnn Bell • 9 years ago\nI do.\n\nbo_k → Ann Bell • 8 years ago\nWhere?\n");
        assertThat(thread.comments().get(1).parent()).contains("c1");
        assertThat(thread.comments().get(1).author()).contains("bo_k");
    }

    @ParameterizedTest
    @CsvSource({"'*   ', ''", "'+ ', '# '", "'- ', ''"})
    void readsAnswersWithoutNumbersBelowNumbers(String bullet, String heading) {
        String head = heading.isEmpty() ? "" : "# ";
        ThreadDoc thread = read(head + "Bees\n\nWho?\n\n" + head + "3 Responses to “Bees”\n\n"
                + "1. Ann says:\n\n   May 3, 2012 at 9:05 am\n\n   I do.\n\n   Reply\n\n"
                + "   " + bullet + "Bo Dahl says:\n\n       May 4, 2012 at 9:05 am\n\n       Where?\n\n       Reply\n\n"
                + "2. Cy says:\n\n   May 5, 2012 at 9:05 am\n\n   Not I.\n\n   Reply\n");
        assertThat(thread.comments().stream()
                        .map(c -> c.author().orElse("") + "<" + c.parent().orElse("post")))
                .containsExactly("Ann<post", "Bo Dahl<c1", "Cy<post");
        assertThat(thread.comments().stream().map(SitesTest::flat)).containsExactly("I do.", "Where?", "Not I.");
        assertThat(thread.comments().stream().map(Comment::ordinal)).containsExactly(1, 2, 3);
    }

    @Test
    void keepsPlacesOfPagesInMarkdown() {
        String page = """
                # Bees

                Who *keeps* them?

                ## 2 responses to “Bees”

                1. **Ann** says:

                   Not [I](http://a.example/).
                2. **Bo** says:

                   I do.
                """;
        ThreadDoc thread = read(page);
        Comment first = thread.comments().get(0);
        assertThat(first.body().value()).isEqualTo("Not I <http://a.example/>.");
        assertThat(first.body().inDocument(first.body().all()).start()).isEqualTo(page.indexOf("Not ["));
    }
}
