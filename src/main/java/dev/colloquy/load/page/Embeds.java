package dev.colloquy.load.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Places that scripts of other services fill with comments when a page is shown. */
final class Embeds {

    private static final Set<String> IDS = Set.of(
            "disqus_thread",
            "hyvor-talk-view",
            "hyvor-talk-comments",
            "commento",
            "isso-thread",
            "coral_thread",
            "cusdis_thread",
            "remark42",
            "spotim-comments",
            "livefyre-comments");
    private static final Set<String> CLASSES = Set.of(
            "fb-comments", "giscus", "utterances", "fastcomments-widget", "spot-im-frame-inpage", "disqus-comments");
    private static final List<String> SCRIPTS =
            List.of("disqus.com/embed", "giscus.app", "utteranc.es", "commento.js", "isso/js/embed", "talk.hyvor.com");

    private Embeds() {}

    static boolean isIn(Document document) {
        return document.getAllElements().stream().anyMatch(Embeds::isEmbed);
    }

    private static boolean isEmbed(Element element) {
        return IDS.contains(element.id())
                || CLASSES.stream().anyMatch(element::hasClass)
                || element.normalName().equals("script") && SCRIPTS.stream().anyMatch(element.attr("src")::contains)
                || element.normalName().equals("fb:comments");
    }
}
