package dev.colloquy.load.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reply",
                "Log in to Reply",
                "Permalink",
                "12 likes",
                "Like (3)",
                "▲ ▼",
                "▲ 12 ▼",
                "👍 3",
                "Loading...",
                "Load more comments",
                "View 3 replies",
                "View all 12 comments",
                "« Older Comments",
                "Image: avatar of Ann",
                "Ann's avatar",
                "u/ann avatar",
                "Liked by Ann and 3 others",
                "permalink save parent report reply",
                "permalinkembedsaveparentreportreply",
                "Reply | Quote | Report",
                "Share · Reply",
                "Your comment is awaiting moderation.",
                "1 reply by Ann"
            })
    void knowsWhatPagesPutBelowComments(String line) {
        assertThat(Furniture.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Like",
                "Share",
                "Edit",
                "12",
                "Reply to the council, not to me",
                "I like it.",
                "Report the driver!",
                "12 likes are not an argument",
                "Image: a frog on a leaf",
                "Loading the van took hours",
                "Read more books",
                "They will reply",
                "▲ is the sign of the mountain",
                "My comment is awaiting moderation, it says.",
                "Older comments said the same"
            })
    void takesNoTextForFurniture(String line) {
        assertThat(Furniture.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[deleted]",
                "[removed]",
                "[removed by moderator]",
                "This comment was removed.",
                "This comment has been removed by the author.",
                "This post has been deleted by a moderator",
                "Comment deleted by user",
                "This comment was removed because it broke the rules."
            })
    void knowsWhatIsLeftOfADeletedComment(String body) {
        assertThat(Verdict.of("Ann says:", body, true)).hasToString("DELETED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deleted",
                "My comment was removed.",
                "This comment was removed and I want to know why.",
                "[deleted] was right",
                "This comment was removed.\nTwice.",
                "The statue was removed.",
                "[...] as they say",
                "Pingback: what a word."
            })
    void takesNoTalkOfItForIt(String body) {
        assertThat(Verdict.of("Ann says:", body, true)).hasToString("PUBLISHED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pingback: Ferries are back",
                "Pingback: Is this the end?",
                "Trackback: Pier Watch",
                "Trackback from Pier Watch",
                "Pingback from www.example.org on May 3, 2020"
            })
    void knowsNotesOfLinks(String line) {
        assertThat(Verdict.isPing(line)).isTrue();
        assertThat(Verdict.of("Ann says:", "[...] the ferries are back [...]", true))
                .hasToString("PING");
        assertThat(Verdict.of("x", "[...] the ferries are back [...]", false)).hasToString("PUBLISHED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pingbacks are a nuisance", "A pingback: really?", "Trackback from him was never heard."})
    void takesNoTalkOfLinksForANote(String line) {
        assertThat(Verdict.isPing(line)).isFalse();
    }
}
