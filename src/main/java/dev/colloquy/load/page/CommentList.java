package dev.colloquy.load.page;

import dev.colloquy.load.FoundComment;
import dev.colloquy.text.UnknownCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The comments of a page, each with what it answers: as their depth says where a page tells it, else what they lie in. */
final class CommentList {

    private static final Pattern NUMBERED = Pattern.compile("(?:li-|div-|article-)?(comment-\\d+)");
    private static final Pattern REPLY = Pattern.compile(
            "(?U:\\b)(?:in (?:reply|response|answer) to|repl(?:y|ied|ying) to|responded to|antwort auf|en r\u00E9ponse \u00E0|en respuesta a"
                    + "|in risposta a|em resposta a|als antwoord op)(?U:\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> ADDRESSES = Set.of("url");
    private static final Set<String> PARENT = Set.of("parentItem");

    private final Page page;
    private final Map<Region, String> keys = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final List<String> atDepth = new ArrayList<>();

    private CommentList(Page page) {
        this.page = page;
    }

    /** Comments of regions, in their order; such as have no author, no date and no text are none. */
    static List<FoundComment> of(Page page, CommentMark markup, List<Region> regions) {
        CommentList list = new CommentList(page);
        for (Region region : regions) {
            list.name(region);
        }
        List<FoundComment> found = new ArrayList<>();
        Map<String, Optional<String>> instead = new HashMap<>();
        for (Region region : regions) {
            FoundComment comment = list.comment(region, instead);
            boolean told = comment.author().isPresent() || comment.published().isPresent();
            boolean written = !comment.body().value().isEmpty();
            if (markup.isVague() ? told && written : told || written) {
                found.add(comment);
            } else {
                instead.put(comment.key(), comment.parent());
            }
        }
        return found;
    }

    private void name(Region region) {
        String key = key(region);
        keys.put(region, key);
        addresses.putIfAbsent(key, key);
        Part root = region.parts().get(0);
        region.parts().stream()
                .filter(p -> p.isProperty(ADDRESSES))
                .limit(1)
                .forEach(p -> addresses.putIfAbsent(address(p), key));
        if (root.element().hasAttr("itemid")) {
            addresses.putIfAbsent(root.element().attr("itemid").strip(), key);
        }
    }

    private String key(Region region) {
        Part root = region.parts().get(0);
        Optional<String> numbered = region.parts().stream()
                .map(p -> NUMBERED.matcher(p.id()))
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .findFirst();
        return numbered.orElseGet(() -> root.id().isEmpty() ? "#" + (keys.size() + 1) : root.id());
    }

    private static String address(Part part) {
        String href = part.element().attr("href").strip();
        return href.isEmpty() ? Words.told(part.element()) : href;
    }

    private FoundComment comment(Region region, Map<String, Optional<String>> instead) {
        CommentParts parts = CommentParts.of(page, region);
        String key = keys.getOrDefault(region, "");
        Optional<String> around = region.above().map(above -> keys.getOrDefault(above, ""));
        Optional<String> byDepth = byDepth(region, key, around);
        Optional<String> parent = told(region).or(() -> linked(parts, key)).or(() -> byDepth);
        return new FoundComment(
                key,
                parent.flatMap(p -> instead.getOrDefault(p, Optional.of(p))),
                parts.author(),
                parts.published(),
                parts.body(),
                parts.status(),
                page.place(region.root()));
    }

    /** The parent that the comment names. */
    private Optional<String> told(Region region) {
        return region.first(p -> p.isProperty(PARENT)).map(CommentList::address).map(address -> {
            String fragment = address.substring(address.indexOf('#') + 1);
            return Optional.ofNullable(addresses.get(address))
                    .or(() -> Optional.ofNullable(addresses.get(fragment)))
                    .orElse(fragment);
        });
    }

    /** The comment that a link in the head leads to, where words such as {@code in reply to} stand before it. */
    private Optional<String> linked(CommentParts parts, String key) {
        Optional<String> found = Optional.empty();
        for (Part part : parts.beside()) {
            String address = part.tag().equals("a") ? part.element().attr("href") : "";
            String other = addresses.getOrDefault(address.substring(address.indexOf('#') + 1), "");
            if (address.indexOf('#') >= 0 && !other.isEmpty() && !other.equals(key) && isReply(part.element())) {
                found = Optional.of(other);
            }
        }
        return found;
    }

    private static boolean isReply(Element link) {
        Element around = link.parent();
        return around != null
                && REPLY.matcher(UnknownCharacters.seen(Words.of(around))).find();
    }

    private Optional<String> byDepth(Region region, String key, Optional<String> around) {
        int depth = CommentNames.depth(region);
        if (depth == 0) {
            return around;
        }
        boolean known = depth == 1 || depth - 1 <= atDepth.size();
        Optional<String> parent = depth == 1 ? Optional.empty() : known ? Optional.of(atDepth.get(depth - 2)) : around;
        while (known && atDepth.size() >= depth) {
            atDepth.remove(atDepth.size() - 1);
        }
        if (known) {
            atDepth.add(key);
        }
        return parent;
    }
}
