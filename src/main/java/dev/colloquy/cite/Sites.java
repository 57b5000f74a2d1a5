package dev.colloquy.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sites that have several addresses for one page, and what those share. */
final class Sites {

    private static final int VIDEO_ID = 11;
    private static final int ASIN = 10;
    private static final List<String> PLAYERS = List.of("embed", "shorts", "live", "v", "e");
    private static final List<String> REDDITS = List.of("old.", "np.", "new.", "i.", "amp.");

    private Sites() {}

    /** What all addresses of the page share. */
    static String key(Page page) {
        return video(page)
                .or(() -> status(page))
                .or(() -> product(page))
                .or(() -> submission(page))
                .or(() -> encyclopedia(page))
                .or(() -> report(page))
                .orElseGet(page::key);
    }

    private static List<String> folders(Page page) {
        return page.path().isEmpty()
                ? List.of()
                : Arrays.asList(page.path().substring(1).split("/", 6));
    }

    private static boolean in(Page page, String domain) {
        return Hosts.in(page.host(), domain);
    }

    private static Optional<String> video(Page page) {
        boolean shortened = page.host().equals("youtu.be");
        if (!shortened && !in(page, "youtube.com") && !in(page, "youtube-nocookie.com")) {
            return Optional.empty();
        }
        List<String> folders = folders(page);
        Optional<String> id = shortened
                ? folders.stream().findFirst()
                : folders.size() >= 2 && PLAYERS.contains(folders.get(0))
                        ? Optional.of(folders.get(1))
                        : page.path().equals("/watch") ? parameter(page, "v") : Optional.empty();
        return id.filter(Sites::videoId).map(v -> "youtube.com/watch?v=" + v);
    }

    private static boolean videoId(String id) {
        return id.length() == VIDEO_ID
                && id.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }

    private static Optional<String> parameter(Page page, String name) {
        return page.parameters().stream()
                .filter(p -> Page.name(p).equals(name))
                .map(Page::value)
                .findFirst();
    }

    /** One message of Twitter, whoever's name stands before it. */
    private static Optional<String> status(Page page) {
        if (!page.host().equals("twitter.com") && !page.host().equals("x.com")) {
            return Optional.empty();
        }
        List<String> folders = folders(page);
        boolean message = folders.size() >= 3
                && (folders.get(1).equals("status") || folders.get(1).equals("statuses"));
        return message && Chars.digits(folders.get(2))
                ? Optional.of("twitter.com/i/status/" + folders.get(2))
                : Optional.empty();
    }

    /** A product of Amazon, whatever its name in the address. */
    private static Optional<String> product(Page page) {
        if (!page.host().startsWith("amazon.") && !page.host().contains(".amazon.")) {
            return Optional.empty();
        }
        List<String> folders = folders(page);
        for (int i = 0; i + 1 < folders.size(); i++) {
            boolean before = folders.get(i).equals("dp")
                    || (folders.get(i).equals("product")
                            && i > 0
                            && folders.get(i - 1).equals("gp"))
                    || folders.get(i).equals("ASIN")
                    || (folders.get(i).equals("d")
                            && i > 0
                            && folders.get(i - 1).equals("aw"));
            String asin = folders.get(i + 1);
            if (before
                    && asin.length() == ASIN
                    && asin.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))) {
                return Optional.of(page.host() + "/dp/" + asin);
            }
        }
        return Optional.empty();
    }

    /** A submission of Reddit or one comment under it, in whichever of its views. */
    private static Optional<String> submission(Page page) {
        if (page.host().equals("redd.it") && page.path().lastIndexOf('/') == 0) {
            return Optional.of("reddit.com/comments" + page.path());
        }
        if (!in(page, "reddit.com")) {
            return Optional.empty();
        }
        List<String> folders = folders(page);
        int at = folders.indexOf("comments");
        if (at >= 0 && at <= 2 && at + 1 < folders.size()) {
            String comment = at + 3 < folders.size() ? "/" + folders.get(at + 3) : "";
            return Optional.of("reddit.com/comments/" + folders.get(at + 1) + comment);
        }
        return REDDITS.stream()
                .filter(view -> page.host().equals(view + "reddit.com"))
                .findFirst()
                .map(view -> new Page("reddit.com", page.path(), page.parameters(), page.fragment()).key());
    }

    /** An article of Wikipedia or one of its sisters: in its mobile view, or by its title as a parameter. */
    private static Optional<String> encyclopedia(Page page) {
        int mobile = page.host().indexOf(".m.wiki");
        String host = mobile < 0
                ? page.host()
                : page.host().substring(0, mobile) + page.host().substring(mobile + 2);
        if (!host.endsWith(".wikipedia.org") && mobile < 0) {
            return Optional.empty();
        }
        boolean titled = page.path().equals("/w/index.php")
                && page.parameters().size() == 1
                && parameter(page, "title").isPresent();
        String path = titled ? "/wiki/" + parameter(page, "title").orElseThrow() : page.path();
        return Optional.of(new Page(
                        host,
                        path.startsWith("/wiki/") ? path.replace("%20", "_") : path,
                        titled ? List.of() : page.parameters(),
                        page.fragment())
                .key());
    }

    /** News of the BBC: both of its domains show the same. */
    private static Optional<String> report(Page page) {
        boolean bbc = page.host().equals("bbc.com") || page.host().equals("bbc.co.uk");
        boolean article = page.path().startsWith("/news/") || page.path().startsWith("/sport/");
        if (!bbc || !article || !Chars.anyDigit(page.path())) {
            return Optional.empty();
        }
        String path = page.path().startsWith("/news/amp/")
                ? "/news" + page.path().substring("/news/amp".length())
                : page.path();
        return Optional.of(new Page("bbc.co.uk", path, page.parameters(), page.fragment()).key());
    }
}
