package dev.colloquy.load.page;

import dev.colloquy.model.Status;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The parts of one comment: who, when, what, and whether everybody can read it. */
final class CommentParts {

    private static final List<Set<String>> AUTHORS = List.of(
            Set.of("comment-author-name", "wp-block-comment-author-name", "comment-author-link"),
            Set.of("fn"),
            Set.of("p-author"),
            Set.of("comment-author", "comment__author", "comment_author", "commentauthor"),
            Set.of("comment-user", "comment-username", "author-name", "username", "user-name"),
            Set.of("author"));
    private static final Set<String> AUTHOR = Set.of("author", "creator");
    private static final Set<String> NAMES = Set.of("p-name", "fn", "url");
    private static final Set<String> DATED = Set.of("dateCreated", "datePublished", "commentTime", "uploadDate");
    private static final List<Set<String>> DATES = List.of(
            Set.of("dt-published", "published"),
            Set.of("wp-block-comment-date", "comment-date", "comment__date", "comment_date"),
            Set.of("comment-time", "comment-timestamp", "comment__time"),
            Set.of("date", "timestamp", "datetime", "relativetime", "relativetime-clean"));
    private static final Set<String> METAS = Set.of("comment-meta", "comment-metadata", "commentmetadata");
    private static final Set<String> PINGS = Set.of("pingback", "trackback");
    private static final Set<String> DELETED = Set.of("deleted", "comment-deleted", "is-deleted");

    private final Page page;
    private final Region region;
    private final Optional<Part> body;

    private CommentParts(Page page, Region region, Optional<Part> body) {
        this.page = page;
        this.region = region;
        this.body = body;
    }

    static CommentParts of(Page page, Region region) {
        Optional<Part> body = region.first(CommentNames::isBody)
                .or(() -> region.parts().stream()
                        .filter(CommentNames::isWideBody)
                        .limit(Region.FEW)
                        .filter(p -> region.below(p).stream().noneMatch(CommentNames::isWhoOrWhen))
                        .findFirst());
        return new CommentParts(page, region, body.filter(b -> b.index() > 0));
    }

    /** What stands beside the body. */
    private List<Part> beside() {
        return body.map(region::without).orElseGet(region::parts);
    }

    SourceText body() {
        Set<Element> out = new HashSet<>();
        if (body.isEmpty()) {
            region.parts().stream()
                    .skip(1)
                    .filter(CommentNames::isMeta)
                    .map(Part::element)
                    .forEach(out::add);
            region.first(p -> p.tag().equals("cite") && isAuthor(p))
                    .map(Part::element)
                    .ifPresent(out::add);
        }
        region.parts().stream()
                .filter(CommentNames::isAwaiting)
                .map(Part::element)
                .forEach(out::add);
        Element root = body.map(Part::element).orElse(region.root());
        return page.text(
                root,
                e -> e != root
                        && (out.contains(e)
                                || region.encloses(e)
                                || e.hasAttr("class") && CommentNames.isNoise(Part.names(e))));
    }

    private boolean isAuthor(Part part) {
        return author().map(a -> a.equals(Words.name(Words.of(part.element())).orElse("")))
                .orElse(false);
    }

    Optional<String> author() {
        List<Part> beside = beside();
        for (Set<String> names : AUTHORS.subList(0, 2)) {
            Optional<String> named = named(beside, names);
            if (named.isPresent()) {
                return named;
            }
        }
        Optional<String> property =
                beside.stream().filter(p -> p.isProperty(AUTHOR)).findFirst().flatMap(p -> person(region, p));
        Optional<String> linked = property.or(() -> beside.stream()
                .filter(p -> p.element().attr("rel").equals("author"))
                .findFirst()
                .flatMap(p -> Words.name(Words.of(p.element()))));
        return linked.or(() -> AUTHORS.stream()
                        .skip(2)
                        .flatMap(names -> named(beside, names).stream())
                        .findFirst())
                .or(() -> beside.stream()
                        .filter(p -> p.tag().equals("cite"))
                        .findFirst()
                        .flatMap(p -> Words.name(Words.of(p.element()))));
    }

    private Optional<String> named(List<Part> beside, Set<String> names) {
        return beside.stream()
                .filter(p -> p.isAny(names))
                .limit(Region.FEW)
                .flatMap(p -> person(region, p).stream())
                .findFirst();
    }

    /** The name in an element that tells of a person. */
    static Optional<String> person(Region region, Part part) {
        Optional<Part> inner = region.below(part).stream()
                .filter(p -> p.element().attr("itemprop").equals("name"))
                .findFirst()
                .or(() -> region.below(part).stream()
                        .filter(p -> p.isAny(NAMES) && !p.tag().equals("img"))
                        .findFirst());
        return inner.flatMap(p -> Words.name(Words.told(p.element()))).or(() -> Words.name(Words.told(part.element())));
    }

    Optional<String> published() {
        List<Part> beside = beside();
        Stream<Optional<Part>> exact = Stream.of(
                beside.stream().filter(p -> p.isProperty(DATED)).findFirst(),
                beside.stream()
                        .filter(p -> p.tag().equals("time") && p.element().hasAttr("datetime"))
                        .findFirst());
        return exact.flatMap(Optional::stream)
                .flatMap(p -> Words.date(List.of(p.element())).stream())
                .findFirst()
                .or(() -> metaLink(beside))
                .or(() -> DATES.stream()
                        .flatMap(names -> beside.stream()
                                .filter(p -> p.isAny(names))
                                .limit(1)
                                .flatMap(p -> Words.date(withInner(p)).stream()))
                        .findFirst())
                .or(() -> beside.stream()
                        .filter(p -> p.tag().equals("time"))
                        .findFirst()
                        .flatMap(p -> Words.date(List.of(p.element()))));
    }

    private List<Element> withInner(Part part) {
        List<Element> elements = new ArrayList<>(List.of(part.element()));
        region.below(part).forEach(p -> elements.add(p.element()));
        return elements;
    }

    /** What the link to the comment says, which stands in its head. */
    private Optional<String> metaLink(List<Part> beside) {
        return beside.stream()
                .filter(p -> p.isAny(METAS))
                .limit(Region.FEW)
                .flatMap(meta -> region.below(meta).stream())
                .filter(p -> p.tag().equals("a")
                        && !CommentNames.isNoise(p.names())
                        && p.element().attr("href").contains("#"))
                .findFirst()
                .flatMap(p -> Words.date(Words.of(p.element())));
    }

    Status status() {
        Part root = region.parts().get(0);
        if (root.isAny(PINGS)) {
            return Status.PING;
        }
        if (root.isAny(DELETED)) {
            return Status.DELETED;
        }
        boolean held = region.parts().stream().anyMatch(CommentNames::isMarkedHeld)
                || beside().stream().anyMatch(CommentNames::isAwaiting);
        return held ? Status.HELD : Status.PUBLISHED;
    }
}
