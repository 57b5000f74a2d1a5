package dev.colloquy.report;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.cite.WorkType;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.summary.SourceShare;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThreadResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The words in which reports speak of labels. */
public final class Sentences {

    private Sentences() {}

    public static String stance(Stance label) {
        return switch (label) {
            case FAVOR -> "in favor";
            case AGAINST -> "against";
            case MIXED -> "mixed";
            case NONE -> "no position";
        };
    }

    /**
     * Where a target comes from that no codebook names: the title of a post, if it has one. Without a title it is about nothing that
     * anybody could be for or against.
     */
    public static String targetOf(Post post) {
        return post.title().isBlank()
                ? "the codebook names no target and the post has no title, so nobody can be seen to be for it or against it: name a target in a codebook"
                : "the codebook names no target; this one is made from the title";
    }

    /** A kind of work as people call it. */
    public static String type(WorkType type) {
        return switch (type) {
            case ARTICLE -> "article";
            case ARTICLE_JOURNAL -> "journal article";
            case ARTICLE_MAGAZINE -> "magazine article";
            case ARTICLE_NEWSPAPER -> "newspaper article";
            case BOOK -> "book";
            case BROADCAST -> "broadcast";
            case DATASET -> "dataset";
            case ENTRY_ENCYCLOPEDIA -> "encyclopedia entry";
            case INTERVIEW -> "interview";
            case LEGAL_CASE -> "court case";
            case LEGISLATION -> "law";
            case MOTION_PICTURE -> "film or video";
            case POST -> "post";
            case POST_WEBLOG -> "blog post";
            case REPORT -> "report";
            case SPEECH -> "speech";
            case WEBPAGE -> "web page";
        };
    }

    public static String doubt(Doubt doubt) {
        return switch (doubt) {
            case CLOSE -> "its low score";
            case IRONY -> "signs of irony";
            case UNSHOWN -> "a likelier label that no sentence shows";
            case SHORT -> "an item too short to be understood by itself";
            case LANGUAGE -> "a language that is not English";
            case NO_TEXT -> "a text that is empty or was left out";
        };
    }

    public static String towardPost(TowardPost label) {
        return switch (label) {
            case AGREE -> "agrees";
            case DISAGREE -> "disagrees";
            case NONE -> "–";
        };
    }

    public static String summary(ThreadResult result) {
        int comments = result.thread().comments().size();
        SortedMap<Status, Integer> leftOut = result.thread().leftOut();
        int all = comments + leftOut.values().stream().mapToInt(n -> n).sum();
        int says = result.thread().declaredComments().orElse(comments);
        String declared = says == comments || says == all ? "" : " (the page says " + says + ")";
        boolean alone = comments == 0;
        return (alone ? "The post, without comments" : "The post and its " + plural(comments, "comment")) + declared
                + ": "
                + counts(result.stance()) + "." + uncertain(result.uncertain())
                + (alone ? " It touches " : " They touch ")
                + plural(result.themes().size(), "theme")
                + " of the codebook and " + (alone ? "cites " : "cite ")
                + plural(result.sources().size(), "source") + "."
                + leftOut(leftOut) + languages(result.languages());
    }

    /** {@code 10 of these labels are uncertain.}; nothing if none is. */
    public static String uncertain(int labels) {
        return labels == 0 ? "" : " " + labels + " of these labels " + (labels == 1 ? "is" : "are") + " uncertain.";
    }

    /** {@code Left out: 2 ping, 1 spam.}; nothing if nothing was. */
    private static String leftOut(SortedMap<Status, Integer> leftOut) {
        return leftOut.isEmpty() ? "" : " Left out: " + Status.told(leftOut) + ".";
    }

    /** {@code 3 items are not in English (2 de, 1 und) ...}; nothing if all are. */
    public static String languages(SortedMap<String, Integer> languages) {
        int items = languages.values().stream().mapToInt(n -> n).sum();
        return items == 0
                ? ""
                : " " + plural(items, "item") + (items == 1 ? " is" : " are") + " not in English ("
                        + languages.entrySet().stream()
                                .map(l -> l.getValue() + " " + l.getKey())
                                .collect(Collectors.joining(", "))
                        + "), without labels, and counted as none.";
    }

    public static String counts(StanceCounts counts) {
        List<String> parts = new ArrayList<>();
        for (Stance label : Stance.values()) {
            parts.add(counts.of(label) + " " + stance(label));
        }
        return String.join(", ", parts);
    }

    /** Only the positions that somebody takes: {@code 2 against, 1 mixed}. */
    public static String sides(StanceCounts counts) {
        return Arrays.stream(Stance.values())
                .filter(label -> counts.of(label) > 0)
                .map(label -> counts.of(label) + " " + stance(label))
                .collect(Collectors.joining(", "));
    }

    public static String plural(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : noun.endsWith("s") ? "es" : "s");
    }

    /** {@code 7 of 9 items cite a source: 2 of 2 in favor, 5 of 7 against.} */
    public static String share(SourceShare share) {
        String byStance = share.labels().stream()
                .map(s ->
                        share.citingByStance().of(s) + " of " + share.byStance().of(s) + " " + stance(s))
                .collect(Collectors.joining(", "));
        return share.citing() + " of " + plural(share.items(), "item") + " "
                + (share.citing() == 1 ? "cites" : "cite") + " a source" + (byStance.isEmpty() ? "" : ": " + byStance)
                + ".";
    }

    /** Why a mention is tied to nothing. */
    public static String reason(LooseMention mention) {
        return mention.candidates().isEmpty()
                ? mention.mention().kind() == Kind.ADDRESS ? "names no page" : "fits no source"
                : "may mean " + String.join(" or ", mention.candidates());
    }
}
