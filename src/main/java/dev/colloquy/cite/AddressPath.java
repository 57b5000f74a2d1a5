package dev.colloquy.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the path of an address of the web tells about the work: its date, its title, its section. For a copy in an archive it
 * is the path of the page copied. Nothing is guessed: what is not plain is not told.
 */
public final class AddressPath {

    /** Sections that newspapers and broadcasters divide their pages into. */
    private static final Set<String> SECTIONS = Set.of(
            "arts",
            "australia",
            "books",
            "business",
            "cars",
            "celebrity",
            "cities",
            "climate",
            "commentisfree",
            "cooking",
            "crime",
            "culture",
            "economy",
            "education",
            "energy",
            "entertainment",
            "entertainment-arts",
            "environment",
            "europe",
            "fashion",
            "film",
            "finance",
            "food",
            "football",
            "games",
            "gardening",
            "health",
            "history",
            "home",
            "housing",
            "law",
            "leisure",
            "lifestyle",
            "local",
            "magazine",
            "media",
            "money",
            "motoring",
            "movies",
            "music",
            "opinion",
            "parenting",
            "pets",
            "politics",
            "property",
            "science",
            "science-and-environment",
            "science-environment",
            "society",
            "sport",
            "sports",
            "style",
            "tech",
            "technology",
            "theatre",
            "transport",
            "travel",
            "tv",
            "tv-and-radio",
            "tv-radio",
            "uk",
            "uk-england",
            "uk-news",
            "uk-northern-ireland",
            "uk-politics",
            "uk-scotland",
            "uk-wales",
            "us",
            "us-canada",
            "us-news",
            "weather",
            "wildlife",
            "world",
            "world-africa",
            "world-asia",
            "world-australia",
            "world-europe",
            "world-latin-america",
            "world-middle-east",
            "world-us-canada");

    private static final String WIKI = "/wiki/";

    private final WebParts page;
    private final List<String> folders;

    private AddressPath(WebParts page) {
        this.page = page;
        List<String> all = new ArrayList<>();
        int from = 1;
        for (int slash = page.path().indexOf('/', from);
                slash >= 0;
                slash = page.path().indexOf('/', from)) {
            all.add(Percent.decoded(page.path().substring(from, slash)));
            from = slash + 1;
        }
        if (from < page.path().length()) {
            all.add(Percent.decoded(page.path().substring(from)));
        }
        this.folders = List.copyOf(all);
    }

    /** The path of the address; an empty one, if it is none of the web. */
    public static AddressPath of(Address address) {
        String written = address.kind() == Address.Kind.WEB ? address.written() : "";
        return new AddressPath(Wrappers.unwrapped(WebParts.of(written)));
    }

    /** The date in the path, year first: {@code /2019/12/16/}, {@code /2019/dec/16/}, {@code 2019-12-16}, {@code 20191216}. */
    public Optional<PartialDate> date() {
        return PathDates.in(folders, page.path().endsWith("/"));
    }

    /**
     * The title in the last part of the path that is words: at least three, joined by marks; in small letters, without
     * numbers that only identify. An article of Wikipedia gives its title as it is written there, however short.
     */
    public Optional<String> title() {
        if (page.in("wikipedia.org") && page.path().startsWith(WIKI)) {
            String title = Percent.decoded(page.path().substring(WIKI.length()))
                    .replace('_', ' ')
                    .strip();
            return Optional.of(title).filter(t -> !t.isEmpty() && !t.startsWith("Special:") && !t.startsWith("File:"));
        }
        for (int i = folders.size() - 1; i >= 0; i--) {
            Optional<String> title = Slug.title(folders.get(i));
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** The section of the paper or site: {@code technology} of {@code /news/technology-50674909}. */
    public Optional<String> section() {
        for (String folder : folders) {
            String name = folder.toLowerCase(Locale.ROOT);
            int end = name.length();
            while (end > 0 && Chars.digit(name.charAt(end - 1))) {
                end--;
            }
            boolean numbered = end > 0 && end < name.length() && name.charAt(end - 1) == '-';
            String section = numbered ? name.substring(0, end - 1) : name;
            if (SECTIONS.contains(section)) {
                return Optional.of(section.replace('-', ' '));
            }
        }
        return Optional.empty();
    }
}
