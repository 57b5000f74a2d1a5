package dev.colloquy.load.page;

import dev.colloquy.load.Times;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says of its post. */
final class PageHead {

    /** Between a title and a site's name. */
    private static final Pattern SIGN = Pattern.compile("\\s(?:[|\\u00AB\\u00BB\\u2039\\u203A]|::)\\s");

    private static final String BETWEEN = " \t\n\r\f|\u00AB\u00BB\u2039\u203A:\u2013\u2014\u00B7\u2022-";
    private static final int SHORTEST = 3;

    private PageHead() {}

    /** The title without the site's name; empty if there is none. */
    static String title(Document document) {
        String site = meta(document, "og:site_name").orElse("");
        String shared = meta(document, "og:title").orElse("");
        return withoutSite(shared.isEmpty() ? Words.oneLine(document.title()) : shared, site);
    }

    static String withoutSite(String title, String site) {
        if (!site.isEmpty()) {
            int at = title.length() - site.length();
            if (at > 1 && title.regionMatches(true, at, site, 0, site.length()) && isBetween(title, at - 1)) {
                int end = at;
                while (end > 1 && isBetween(title, end - 1)) {
                    end--;
                }
                return title.substring(0, end);
            }
            int behind = site.length();
            if (title.regionMatches(true, 0, site, 0, behind) && isBetween(title, behind)) {
                int start = behind;
                while (start + 1 < title.length() && isBetween(title, start)) {
                    start++;
                }
                return title.substring(start);
            }
        }
        return withoutSuffix(title);
    }

    /** The title up to its first sign that parts it from something else, if no bar follows; a title of two letters is none. */
    private static String withoutSuffix(String title) {
        Matcher sign = SIGN.matcher(title);
        int bar = title.lastIndexOf('|');
        for (int from = Math.max(SHORTEST, bar - 1);
                from < title.length() && sign.find(from);
                from = sign.start() + 1) {
            String before = title.substring(0, sign.start()).stripTrailing();
            if (before.length() >= SHORTEST && sign.end() < title.length()) {
                return before;
            }
        }
        return title;
    }

    private static boolean isBetween(String title, int at) {
        return at < title.length() && BETWEEN.indexOf(title.charAt(at)) >= 0;
    }

    static Optional<String> author(Document document) {
        return meta(document, "author")
                .or(() -> meta(document, "article:author"))
                .flatMap(Words::name);
    }

    static Optional<String> published(Document document) {
        return List.of("article:published_time", "datePublished", "date", "dc.date", "parsely-pub-date").stream()
                .flatMap(name -> meta(document, name).stream())
                .flatMap(value -> Times.ofIso(value).stream())
                .findFirst();
    }

    private static Optional<String> meta(Document document, String name) {
        for (Element meta : document.head().getElementsByTag("meta")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)) {
                return Optional.of(Words.oneLine(meta.attr("content"))).filter(v -> !v.isEmpty());
            }
        }
        return Optional.empty();
    }
}
