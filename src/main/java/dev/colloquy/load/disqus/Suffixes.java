package dev.colloquy.load.disqus;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind the titles of a site's pages, most often its name: what most of them end with, from a separator on. */
final class Suffixes {

    private static final Pattern SUFFIX = Pattern.compile(
            "(?<!\\s)\\s++(?:[|\u00B7\u2022\u00AB\u00BB<>~-]|::|\u2013|\u2014)\\s++[^|\u00B7\u2022\u00AB\u00BB]{1,80}$");
    private static final int FEW = 2;
    private static final int MANY = 100_000;

    private final Map<String, Integer> counts = new HashMap<>();
    private int titles;

    void add(String title) {
        titles += title.isEmpty() ? 0 : 1;
        Matcher suffix = SUFFIX.matcher(title);
        // A separator may stand in a title too, so that all that can be the suffix is counted.
        for (int from = 0; suffix.find(from); from = suffix.start() + 1) {
            if (counts.size() < MANY || counts.containsKey(suffix.group())) {
                counts.merge(suffix.group(), 1, Integer::sum);
            }
        }
    }

    /** The longest ending that more than half of all titles have; empty if there is none, or too few titles to tell. */
    String common() {
        String best = "";
        for (Map.Entry<String, Integer> suffix : counts.entrySet()) {
            boolean common = suffix.getValue() >= FEW && 2 * suffix.getValue() > titles;
            if (common && suffix.getKey().length() > best.length()) {
                best = suffix.getKey();
            }
        }
        return best;
    }
}
