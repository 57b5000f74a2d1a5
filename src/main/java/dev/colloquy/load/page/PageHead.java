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
    private static final Pattern SUFFIX =
            Pattern.compile("^(.{3,}?)\\s+(?:[|\\u00AB\\u00BB\\u2039\\u203A]|::)\\s+[^|]+$");

    private static final String BETWEEN = "[\\s|\\u00AB\\u00BB\\u2039\\u203A:\\u2013\\u2014\\u00B7\\u2022-]+";

    private PageHead() {}

    /** The title without the site's name; empty if there is none. */
    static String title(Document document) {
        String site = meta(document, "og:site_name").orElse("");
        String shared = meta(document, "og:title").orElse("");
        return withoutSite(shared.isEmpty() ? Words.oneLine(document.title()) : shared, site);
    }

    static String withoutSite(String title, String site) {
        if (!site.isEmpty()) {
            Matcher known = Pattern.compile("^(.+?)" + BETWEEN + Pattern.quote(site) + "$", Pattern.CASE_INSENSITIVE)
                    .matcher(title);
            if (known.matches()) {
                return known.group(1);
            }
            Matcher before = Pattern.compile("^" + Pattern.quote(site) + BETWEEN + "(.+)$", Pattern.CASE_INSENSITIVE)
                    .matcher(title);
            if (before.matches()) {
                return before.group(1);
            }
        }
        Matcher suffixed = SUFFIX.matcher(title);
        return suffixed.matches() ? suffixed.group(1) : title;
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
