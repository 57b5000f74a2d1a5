package dev.colloquy.load.page;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.model.Status;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The parts of one comment: who, when, what, and whether everybody can read it. */
final class CommentParts {

    private static final List<Set<String>> AUTHORS = List.of(
            Set.of(
                    "comment-author-name",
                    "wp-block-comment-author-name",
                    "comment-author-link",
                    "wpd-comment-author",
                    "wc-comment-author",
                    "hnuser",
                    "ljuser",
                    "person-listing",
                    "commenter-name",
                    "message-name"),
            Set.of("fn"),
            Set.of("p-author"),
            Set.of("comment-author", "comment__author", "comment_author", "commentauthor"),
            Set.of(
                    "comment-user",
                    "comment-username",
                    "author-name",
                    "username",
                    "user-name",
                    "bigusername",
                    "poster",
                    "user"),
            Set.of("author"),
            Set.of("name", "nickname", "commenter"));
    private static final Set<String> AUTHOR = Set.of("author", "creator");
    private static final Set<String> NAMES = Set.of("p-name", "fn", "url", "author", "author-name", "username");
    private static final Set<String> DATED = Set.of("dateCreated", "datePublished", "commentTime", "uploadDate");
    private static final List<Set<String>> DATES = List.of(
            Set.of("dt-published", "published"),
            Set.of("wp-block-comment-date", "comment-date", "comment__date", "comment_date"),
            Set.of("comment-time", "comment-timestamp", "comment__time"),
            Set.of(
                    "wpd-comment-date",
                    "wc-comment-date",
                    "comment__submitted",
                    "age",
                    "moment-time",
                    "relative-date",
                    "time-ago",
                    "b-leaf-createdtime"),
            Set.of("date", "timestamp", "datetime", "relativetime", "relativetime-clean", "time", "postdate"));
    private static final Set<String> PERSONS = Set.of("strong", "b", "cite");
    private static final Set<String> LINES = Set.of(
            "p", "div", "span", "small", "footer", "header", "li", "h3", "h4", "h5", "h6", "em", "dt", "dd", "td", "a");
    private static final Set<String> NAMED_TAGS = Set.of("h3", "h4", "h5", "h6", "strong", "b");
    private static final int SOME = 60;
    /** What stands between a name and a text that has no element of its own. */
    private static final Pattern SAYS = Pattern.compile("(?:says|said|writes|wrote) ?:\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PING =
            Pattern.compile("(?:pingback|trackback) (?:by|from|:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE =
            Pattern.compile("\\[(?:deleted|removed)(?: by (?:user|author|moderators?))?\\]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> METAS = Set.of("comment-meta", "comment-metadata", "commentmetadata");
    private static final Set<String> PINGS = Set.of("pingback", "trackback");
    private static final Set<String> DELETED = Set.of("deleted", "comment-deleted", "is-deleted", "deleted-comment");

    private final Page page;
    private final Region region;
    private final Optional<Part> body;
    private final Optional<String> author;
    private final SourceText text;

    private CommentParts(Page page, Region region, Optional<Part> body) {
        this.page = page;
        this.region = region;
        this.body = body;
        this.author = findAuthor();
        this.text = findBody();
    }

    static CommentParts of(Page page, Region region) {
        Optional<Part> body = region.first(CommentNames::isSureBody)
                .or(() -> narrow(region, CommentNames::isBody))
                .or(() -> narrow(region, CommentNames::isWideBody))
                .or(() -> region.first(CommentNames::isBody));
        return new CommentParts(page, region, body.filter(b -> b.index() > 0));
    }

    /** The first such element in which neither who nor when is told. */
    private static Optional<Part> narrow(Region region, Predicate<Part> which) {
        return region.parts().stream()
                .filter(which)
                .limit(Region.FEW)
                .filter(p -> region.below(p).stream().noneMatch(CommentNames::isWhoOrWhen))
                .findFirst();
    }

    /** What stands beside the body. */
    List<Part> beside() {
        return body.map(region::without).orElseGet(region::parts);
    }

    SourceText body() {
        return text;
    }

    private SourceText findBody() {
        Set<Element> out = new HashSet<>();
        if (body.isEmpty()) {
            region.parts().stream()
                    .skip(1)
                    .filter(CommentNames::isMeta)
                    .map(Part::element)
                    .forEach(out::add);
            region.first(p -> (p.tag().equals("cite") || NAMED_TAGS.contains(p.tag()))
                            && (isAuthor(p) || isHead(Words.of(p.element()))))
                    .map(Part::element)
                    .ifPresent(out::add);
            region.parts().stream()
                    .skip(1)
                    .limit(SOME)
                    .filter(p -> LINES.contains(p.tag()) && isAtTop(p.element()))
                    .filter(p -> isHead(Words.of(p.element())))
                    .map(Part::element)
                    .forEach(out::add);
        }
        region.parts().stream()
                .filter(CommentNames::isAwaiting)
                .map(Part::element)
                .forEach(out::add);
        Element root = body.map(Part::element).orElse(region.root());
        SourceText words = page.text(
                root,
                e -> !e.equals(root)
                        && (out.contains(e)
                                || region.encloses(e)
                                || (e.hasAttr("class") && CommentNames.isNoise(Part.names(e)))));
        Matcher says = SAYS.matcher(words.value());
        return body.isEmpty() && says.lookingAt() ? words.slice(new Span(says.end(), words.length())) : words;
    }

    /** True for what lies right below the comment, or below the one box that holds all of it. */
    private boolean isAtTop(Element element) {
        Element around = element.parent();
        return around != null
                && (around.equals(region.root())
                        || (region.root().equals(around.parent()) && around.elementSiblingIndex() == 0));
    }

    /** True for a line that tells when, or who and when, and no more. */
    private static boolean isHead(String line) {
        return Words.isDate(line) || Signature.of(line).isPresent();
    }

    private boolean isAuthor(Part part) {
        return author.map(a -> a.equals(Words.name(Words.of(part.element())).orElse("")))
                .orElse(false);
    }

    Optional<String> author() {
        return author;
    }

    private Optional<String> findAuthor() {
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
                        .flatMap(p -> person(region, p)))
                .or(() -> signature().map(Signature::author))
                .or(this::fallback);
    }

    /** An attribute of the comment itself, else the first words that stand out in its head. */
    private Optional<String> fallback() {
        Element root = region.root();
        Optional<String> told = Stream.of("data-author", root.normalName().contains("-") ? "author" : "data-username")
                .map(root::attr)
                .flatMap(a -> Words.name(a).stream())
                .findFirst();
        return told.or(() -> body.isEmpty()
                ? Optional.empty()
                : beside().stream()
                        .filter(p -> p.index() < body.get().index() && NAMED_TAGS.contains(p.tag()))
                        .findFirst()
                        .flatMap(p -> person(region, p)));
    }

    /** The first line beside the body that tells who and when. */
    private Optional<Signature> signature() {
        return beside().stream()
                .filter(p -> LINES.contains(p.tag()))
                .limit(SOME)
                .flatMap(p -> Signature.of(Words.of(p.element())).stream())
                .findFirst();
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
        List<Part> below = region.below(part);
        Optional<Part> inner = below.stream()
                .filter(p -> p.element().attr("itemprop").equals("name"))
                .findFirst()
                .or(() -> below.stream()
                        .filter(p -> p.isAny(NAMES) && !p.tag().equals("img"))
                        .findFirst())
                .or(() -> below.stream().filter(p -> PERSONS.contains(p.tag())).findFirst());
        Optional<String> named = inner.flatMap(p -> Words.name(Words.told(p.element())));
        String words = Words.told(part.element());
        String alone = below.stream()
                .filter(CommentNames::isMeta)
                .limit(Region.FEW)
                .map(p -> words.indexOf(Words.of(p.element())))
                .filter(at -> at > 0)
                .findFirst()
                .map(at -> words.substring(0, at))
                .orElse(words);
        return named.or(() -> Signature.of(alone).map(Signature::author)).or(() -> person(part, alone));
    }

    /** All of an element's words, without a date that stands behind them. */
    private static Optional<String> person(Part part, String words) {
        String own = part.element().ownText();
        int at = own.isEmpty() ? -1 : words.lastIndexOf(own.strip());
        boolean dated = at > 0 && Words.isDate(own);
        return Words.name(dated ? words.substring(0, at) : words);
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
                                .limit(Region.FEW)
                                .flatMap(p -> dated(p).stream()))
                        .findFirst())
                .or(() -> beside.stream()
                        .filter(p -> p.tag().equals("time"))
                        .findFirst()
                        .flatMap(p -> Words.date(List.of(p.element()))))
                .or(() -> signature().map(Signature::date))
                .or(() -> beside.stream()
                        .limit(SOME)
                        .map(p -> p.element().ownText())
                        .filter(Words::isDate)
                        .findFirst()
                        .flatMap(Words::date))
                .or(() -> beside.stream()
                        .filter(p -> DATES.stream().anyMatch(p::isAny))
                        .limit(Region.FEW)
                        .map(p -> Words.of(p.element()))
                        .filter(WrittenDate::mayHold)
                        .findFirst()
                        .flatMap(Words::date));
    }

    /** What an element of the head says of the date; nothing if there is no date in it. */
    private Optional<String> dated(Part part) {
        List<Element> elements = withInner(part);
        Optional<String> exact = Words.exact(elements);
        Optional<String> signed = Signature.of(Words.of(part.element())).map(Signature::date);
        return exact.or(() -> signed)
                .or(() -> elements.stream()
                        .map(Words::of)
                        .filter(Words::isDate)
                        .findFirst()
                        .flatMap(Words::date))
                .or(() -> elements.stream()
                        .map(Element::ownText)
                        .filter(Words::isDate)
                        .findFirst()
                        .flatMap(Words::date));
    }

    private List<Element> withInner(Part part) {
        List<Element> elements = new ArrayList<>(List.of(part.element()));
        region.below(part).stream().limit(SOME).forEach(p -> elements.add(p.element()));
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
                .flatMap(p -> Words.exact(List.of(p.element()))
                        .or(() -> Optional.of(p.element().attr("title")).filter(WrittenDate::isAlone))
                        .or(() -> Words.date(Words.of(p.element())).filter(WrittenDate::mayHold))
                        .stream())
                .findFirst();
    }

    Status status() {
        Part root = region.parts().get(0);
        boolean linked = region.parts().stream()
                .filter(p -> p.tag().equals("cite"))
                .limit(1)
                .anyMatch(p -> PING.matcher(Words.of(p.element())).lookingAt());
        if (root.isAny(PINGS) || linked) {
            return Status.PING;
        }
        boolean gone = GONE.matcher(body().value()).matches();
        if (root.isAny(DELETED) || gone || region.parts().stream().anyMatch(p -> p.is("deleted-comment"))) {
            return Status.DELETED;
        }
        boolean held = region.parts().stream().anyMatch(CommentNames::isMarkedHeld)
                || beside().stream().anyMatch(CommentNames::isAwaiting);
        return held ? Status.HELD : Status.PUBLISHED;
    }
}
