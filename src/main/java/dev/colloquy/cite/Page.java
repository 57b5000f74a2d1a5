package dev.colloquy.cite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page as pages are compared: its host without the labels that only choose a view, its path without those endings, the
 * parameters that identify, in the order of their names, all in one way of encoding.
 *
 * @param fragment empty unless a script makes the page of it ({@code #!}, {@code #/})
 */
record Page(String host, String path, List<String> parameters, String fragment) {

    private static final Set<String> VIEWS = Set.of("m", "mobile", "amp");
    private static final Set<String> PROGRAMS =
            Set.of("php", "asp", "aspx", "jsp", "cgi", "pl", "cfm", "do", "dll", "exe", "py");
    private static final List<String> AMP_ENDINGS = List.of(".amp.html", ".amp.htm");
    private static final List<String> INDEX = List.of("/index.html", "/index.htm");

    static Page of(WebParts parts) {
        String host = viewless(parts.ascii()) + parts.oddPort();
        String path = folded(undotted(Percent.path(parts.path())));
        boolean program = path.isEmpty() || PROGRAMS.contains(ending(path));
        String fragment = parts.fragment();
        return new Page(
                host,
                path,
                identifying(parts.query(), Tracking.on(host, program)),
                fragment.startsWith("!") || fragment.startsWith("/")
                        ? Percent.path(fragment).replace("#", "%23")
                        : "");
    }

    private static List<String> identifying(String query, Tracking tracking) {
        if (query.isEmpty()) {
            return List.of();
        }
        List<String> kept = new ArrayList<>();
        for (String written : query.split("&", -1)) {
            String parameter = Percent.parameter(written);
            if (!parameter.isEmpty() && !tracking.has(name(parameter).toLowerCase(Locale.ROOT), value(parameter))) {
                kept.add(parameter);
            }
        }
        kept.sort(Comparator.comparing(Page::name));
        return List.copyOf(kept);
    }

    /** What all addresses of the page share. */
    String key() {
        return host
                + path
                + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters))
                + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    static String value(String parameter) {
        return parameter.substring(Math.min(parameter.length(), name(parameter).length() + 1));
    }

    /** Without {@code www.}, {@code m.}, {@code mobile.} and {@code amp.}, as long as somebody's name is left. */
    private static String viewless(String ascii) {
        String host = ascii;
        for (int dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.')) {
            String rest = host.substring(dot + 1);
            String label = host.substring(0, dot);
            boolean www = label.equals("www") && rest.indexOf('.') > 0;
            boolean view = VIEWS.contains(label) && PublicSuffixes.domain(rest).isPresent();
            if (!www && !view) {
                break;
            }
            host = rest;
        }
        return host;
    }

    /** Without the segments of one and two dots (RFC 3986, section 5.2.4). */
    private static String undotted(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            if (up) {
                kept.pollLast();
            } else if (!segments[i].equals(".")) {
                kept.addLast(segments[i]);
            }
        }
        return kept.isEmpty() ? "" : "/" + String.join("/", kept);
    }

    private static String folded(String path) {
        String bare = unslashed(path);
        if (bare.endsWith("/amp") && article(bare.substring(0, bare.length() - "/amp".length()))) {
            bare = unslashed(bare.substring(0, bare.length() - "/amp".length()));
        }
        if (bare.startsWith("/amp/") && article(bare.substring("/amp".length()))) {
            bare = bare.substring("/amp".length());
        }
        if (bare.endsWith(".amp") && article(bare.substring(0, bare.length() - ".amp".length()))) {
            bare = bare.substring(0, bare.length() - ".amp".length());
        }
        for (String amp : AMP_ENDINGS) {
            int cut = bare.length() - amp.length();
            bare = bare.endsWith(amp) ? bare.substring(0, cut) + bare.substring(cut + ".amp".length()) : bare;
        }
        for (String index : INDEX) {
            bare = bare.endsWith(index) ? unslashed(bare.substring(0, bare.length() - index.length())) : bare;
        }
        return bare;
    }

    private static String unslashed(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** True if the last folder is an article's, by a number, a page's ending or a compound: "amp" behind it is a view, not a page. */
    private static boolean article(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.indexOf('-') < last.lastIndexOf('-') || Chars.anyDigit(last) || FileEndings.isPage(ending(path));
    }

    private static String ending(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
