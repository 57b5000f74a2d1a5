package dev.colloquy.load.page;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.model.Post;
import dev.colloquy.text.SourceText;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The parts of a post: from the elements of a page that belong to no comment, else from what its head and linked data say. */
final class PostParts {

    private static final Set<String> AUTHOR = Set.of("author", "creator");
    private static final Set<String> SIGNED =
            Set.of("p", "div", "span", "small", "footer", "header", "h4", "h5", "h6", "em");
    private static final int MANY = 200;
    private static final Set<String> COUNTS = Set.of("commentCount");

    private final Page page;
    private final Region region;
    private final LinkedData data;
    private final Optional<Part> title;
    private final Optional<Part> body;
    private final boolean coarse;
    private final boolean known;

    private PostParts(Page page, Region region, LinkedData data, boolean known) {
        this.page = page;
        this.region = region;
        this.data = data;
        this.known = known;
        Optional<Part> exact = exactBody();
        this.coarse = exact.isEmpty();
        this.body = exact.or(() -> region.first(p -> p.tag().equals("article")));
        this.title = titlePart();
    }

    static PostParts of(Page page, Region region, LinkedData data) {
        return new PostParts(page, region, data, false);
    }

    /** The parts of a post that lies in an element which is known to hold nothing else. */
    static PostParts within(Page page, Region region, LinkedData data) {
        return new PostParts(page, region, data, true);
    }

    private Optional<Part> exactBody() {
        return region.first(p -> p.isProperty(PostNames.TEXTS) && !p.tag().equals("meta"))
                .or(() -> PostNames.BODIES.stream()
                        .flatMap(names -> region.first(p -> p.isAny(names)).stream())
                        .findFirst());
    }

    private Optional<Part> titlePart() {
        return region.first(p -> p.tag().equals("h1") && p.isAny(PostNames.TITLE_NAMES.get(0)))
                .or(() -> region.first(p -> PostNames.isHeading(p) && p.isProperty(PostNames.TITLES)))
                .or(() -> PostNames.TITLE_NAMES.stream()
                        .flatMap(names -> region
                                .first(p -> PostNames.isHeading(p)
                                        && p.isAny(names)
                                        && !PostNames.isSiteName(p)
                                        && !CountHeading.count(Words.of(p.element()), false)
                                                .isPresent())
                                .stream())
                        .findFirst())
                .or(this::headingOfPage)
                .or(() -> region.first(p -> p.tag().equals("h1") && !PostNames.isSiteName(p)));
    }

    /** The heading nearest above the body whose words the page's own title has, too. */
    private Optional<Part> headingOfPage() {
        String title = Words.oneLine(page.document().title());
        int end = body.map(Part::index).orElse(0);
        return region.parts().stream()
                .limit(end)
                .filter(p -> PostNames.isHeading(p) && !PostNames.isSiteName(p))
                .limit(MANY)
                .filter(p -> {
                    String words = Words.of(p.element());
                    return !words.isEmpty() && title.contains(words);
                })
                .reduce((first, second) -> second);
    }

    /** True if it is plain what the page's article is: it has a heading and a text, and there are not several. */
    boolean isClear() {
        boolean written = !body().value().isEmpty();
        boolean headed = title.filter(t ->
                        t.tag().equals("h1") || t.isProperty(PostNames.TITLES) || t.isAny(PostNames.TITLE_NAMES.get(0)))
                .isPresent();
        return written && headed && !isOneOfSeveral();
    }

    private boolean isOneOfSeveral() {
        if (body.isEmpty()) {
            return false;
        }
        Part own = body.get();
        int end = own.index() + region.below(own).size();
        Set<Element> around = new HashSet<>();
        for (Element e = own.element(); e != null; e = e.parent()) {
            around.add(e);
        }
        Set<String> bodies =
                PostNames.BODIES.stream().filter(own::isAny).findFirst().orElse(PostNames.BODIES.get(0));
        return region.parts().stream()
                .filter(p -> p.isAny(bodies) || (coarse && p.tag().equals("article")))
                .anyMatch(p -> (p.index() < own.index() || p.index() > end) && !around.contains(p.element()));
    }

    Post post() {
        return new Post(title(), author(), published(), body());
    }

    private String title() {
        Optional<Part> link = known ? region.first(p -> p.tag().equals("a") && isTitleLink(p)) : Optional.empty();
        return link.or(() -> title)
                .map(p -> Words.of(p.element()))
                .filter(t -> !t.isEmpty())
                .or(data::title)
                .orElseGet(() -> PageHead.title(page.document()));
    }

    private SourceText body() {
        if (body.isEmpty()) {
            return data.body().or(this::linked).orElse(SourceText.of(""));
        }
        Set<Element> out = new HashSet<>();
        title.ifPresent(t -> out.add(t.element()));
        region.below(body.get()).stream()
                .filter(p -> PostNames.isBeside(p) || (coarse && PostNames.isHeadOrFoot(p)) || Markup.isList(p))
                .forEach(p -> out.add(p.element()));
        Element root = body.get().element();
        return page.text(root, e -> !e.equals(root) && (out.contains(e) || region.encloses(e) || Regions.isBeside(e)));
    }

    /** Where the title leads, if the post is nothing but that link. */
    private Optional<SourceText> linked() {
        return region.first(p -> known
                        && p.tag().equals("a")
                        && p.element().attr("href").matches("(?i)https?://.*")
                        && isTitleLink(p))
                .map(p -> page.address(p.element()));
    }

    private static boolean isTitleLink(Part part) {
        Element around = part.element().parent();
        return part.isAny(PostNames.TITLE_LINKS)
                || (around != null && !Collections.disjoint(Part.names(around), PostNames.TITLE_LINKS));
    }

    private List<Part> beside() {
        return coarse || body.isEmpty() ? region.parts() : region.without(body.get());
    }

    private Optional<String> author() {
        List<Part> beside = beside();
        return first(beside, PostNames.AUTHORS)
                .or(() -> beside.stream()
                        .filter(p -> p.isProperty(AUTHOR))
                        .findFirst()
                        .flatMap(p -> CommentParts.person(region, p)))
                .or(() -> beside.stream()
                        .filter(p -> p.element().attr("rel").equals("author")
                                && p.tag().equals("a"))
                        .findFirst()
                        .flatMap(p -> Words.name(Words.of(p.element()))))
                .or(() -> first(beside, PostNames.BYLINES))
                .or(() -> signature(beside).map(Signature::author))
                .or(data::author)
                .or(() -> PageHead.author(page.document()));
    }

    private Optional<String> first(List<Part> beside, Set<String> names) {
        return beside.stream()
                .filter(p -> p.isAny(names))
                .limit(Region.FEW)
                .flatMap(p -> CommentParts.person(region, p).stream())
                .findFirst();
    }

    private Optional<String> published() {
        List<Part> beside = beside();
        Stream<Part> exact = Stream.concat(
                beside.stream().filter(p -> p.isProperty(PostNames.DATES)),
                beside.stream()
                        .filter(p -> p.isAny(PostNames.DATE_NAMES))
                        .limit(Region.FEW)
                        .flatMap(p -> Stream.concat(Stream.of(p), region.below(p).stream()))
                        .filter(p ->
                                (p.element().hasAttr("datetime") || p.element().hasAttr("title")) && !isUpdated(p)));
        return exact.flatMap(p -> Words.date(List.of(p.element())).stream())
                .findFirst()
                .or(() -> PageHead.published(page.document()))
                .or(data::published)
                .or(() -> beside.stream()
                        .filter(p -> p.tag().equals("time") && !isUpdated(p))
                        .findFirst()
                        .flatMap(p -> Words.date(List.of(p.element()))))
                .or(() -> beside.stream()
                        .filter(p -> p.isAny(PostNames.DATE_WORDS))
                        .findFirst()
                        .flatMap(p -> Words.date(Words.of(p.element())))
                        .filter(WrittenDate::mayHold))
                .or(() -> signature(beside).map(Signature::date))
                .or(() -> region.parts().stream()
                        .filter(p -> SIGNED.contains(p.tag())
                                && !p.element().ownText().isBlank())
                        .limit(MANY)
                        .flatMap(p -> Signature.posted(Words.of(p.element())).stream())
                        .findFirst());
    }

    /** The first line near the post that tells who and when. */
    private Optional<Signature> signature(List<Part> beside) {
        return beside.stream()
                .filter(p -> SIGNED.contains(p.tag()) && !p.element().ownText().isBlank())
                .limit(MANY)
                .flatMap(p -> Signature.of(Words.of(p.element())).stream())
                .findFirst();
    }

    private static boolean isUpdated(Part part) {
        return part.is("updated") && !part.is("published");
    }

    /** How many comments the page says that it has. */
    OptionalInt declared() {
        List<Part> behind = body.isEmpty() || coarse ? region.parts() : behind(body.get());
        OptionalInt heading = CountHeading.find(behind);
        if (heading.isPresent()) {
            return heading;
        }
        Optional<String> told = region.first(p -> p.isProperty(COUNTS))
                .map(p -> Words.told(p.element()))
                .or(data::commentCount)
                .filter(c -> c.matches("\\d{1,7}"));
        return told.isPresent() ? OptionalInt.of(Integer.parseInt(told.get())) : OptionalInt.empty();
    }

    private List<Part> behind(Part part) {
        int end = part.index() + 1 + region.below(part).size();
        return region.parts().subList(end, region.parts().size());
    }
}
