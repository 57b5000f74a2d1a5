package dev.colloquy.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses that carry another one: copies in archives, pages kept by a search engine, forwarding links. */
final class Wrappers {

    private static final int DEEPEST = 4;
    private static final int LONGEST_STAMP = 14;

    private static final List<String> SNAPSHOTS = List.of(
            "archive.ph", "archive.is", "archive.today", "archive.li", "archive.vn", "archive.md", "archive.fo");

    /** Hosts that forward, with the folder that does it and the parameters that may hold where to. */
    private static final Map<String, List<String>> FORWARDS = Map.of(
            "google.com/url", List.of("q", "url"),
            "l.facebook.com/l.php", List.of("u"),
            "lm.facebook.com/l.php", List.of("u"),
            "out.reddit.com/", List.of("url"),
            "youtube.com/redirect", List.of("q"),
            "archive.org/wayback/available", List.of("url"));

    /** What archives put before the address of a copy besides its time. */
    private static final Set<String> WAYS = Set.of("newest", "oldest", "save", "web", "wayback");

    private Wrappers() {}

    /** The page that the address is in the end about: itself, or the one that it carries. */
    static WebParts unwrapped(WebParts page) {
        WebParts current = page;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<WebParts> inner = inner(current);
            if (inner.isEmpty()) {
                break;
            }
            current = inner.get();
        }
        return current;
    }

    private static Optional<WebParts> inner(WebParts page) {
        if (page.in("archive.org") && page.path().startsWith("/wayback/available")) {
            return forwarded(page);
        }
        if (page.in("archive.org") || SNAPSHOTS.contains(page.ascii())) {
            return copied(page);
        }
        if (page.in("ampproject.org")) {
            return cached(page.path(), page);
        }
        if (page.in("google.com") && page.path().startsWith("/amp/")) {
            return cached(page.path().substring("/amp".length()), page);
        }
        return forwarded(page);
    }

    /** {@code /web/2019/https://x.example/y}: folders of an archive, then the address with its query. */
    private static Optional<WebParts> copied(WebParts page) {
        String path = page.path();
        int at = 1;
        while (at < path.length()) {
            int slash = path.indexOf('/', at);
            String folder = slash < 0 ? "" : path.substring(at, Math.min(slash, at + 24));
            if (!WAYS.contains(folder) && !stamp(folder)) {
                break;
            }
            at = slash + 1;
        }
        return at > 1 && at < path.length() ? address(path.substring(at), page) : Optional.empty();
    }

    /** The time of a copy, or the beginning of it, perhaps with a mark for the kind of copy: {@code 20190102id_}. */
    private static boolean stamp(String folder) {
        int digits = Chars.digitsEnd(folder, 0);
        String mark = folder.substring(digits);
        return folder.equals("*")
                || folder.equals("_embed")
                || (digits >= 4
                        && digits <= LONGEST_STAMP
                        && (mark.isEmpty() || mark.equals("*") || (mark.endsWith("_") && mark.length() == 3)));
    }

    /** {@code /c/s/x.example/y}: a mark for the kind, an s for https, then the address without its scheme. */
    private static Optional<WebParts> cached(String path, WebParts page) {
        int at = 1;
        while (at + 1 < path.length() && path.charAt(at + 1) == '/' && "csvi".indexOf(path.charAt(at)) >= 0) {
            at += 2;
        }
        return at < path.length() ? address(path.substring(at), page) : Optional.empty();
    }

    private static Optional<WebParts> forwarded(WebParts page) {
        if (page.query().isEmpty()) {
            return Optional.empty();
        }
        String host = page.ascii().startsWith("www.") ? page.ascii().substring("www.".length()) : page.ascii();
        List<String> names = FORWARDS.getOrDefault(host + page.path(), List.of());
        for (String name : names) {
            for (String parameter : page.query().split("&", -1)) {
                if (parameter.startsWith(name + "=")) {
                    return whole(Percent.decoded(parameter.substring(name.length() + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WebParts> address(String rest, WebParts page) {
        String query = page.query().isEmpty() ? "" : "?" + page.query();
        String fragment = page.fragment().isEmpty() ? "" : "#" + page.fragment();
        String decoded = Chars.at(rest, 0, "http%3a") || Chars.at(rest, 0, "https%3a") ? Percent.decoded(rest) : rest;
        return whole(repaired(decoded) + query + fragment);
    }

    /** Some programs make one slash of two. */
    private static String repaired(String address) {
        for (String scheme : new String[] {"http:/", "https:/"}) {
            if (Chars.at(address, 0, scheme) && !address.startsWith("/", scheme.length())) {
                return scheme + "/" + address.substring(scheme.length());
            }
        }
        return address;
    }

    private static Optional<WebParts> whole(String address) {
        WebParts inner = WebParts.of(address);
        return inner.lack().isEmpty() && PublicSuffixes.domain(inner.ascii()).isPresent()
                ? Optional.of(inner)
                : Optional.empty();
    }
}
