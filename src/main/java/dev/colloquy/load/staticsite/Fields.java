package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Authors;
import dev.colloquy.load.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the fields of a comment say, however its site calls them. E-mail addresses and their digests are never looked at. */
final class Fields {

    private static final List<String> AUTHORS = List.of(
            "name",
            "author",
            "authorName",
            "author_name",
            "display_name",
            "displayName",
            "user",
            "username",
            "userName",
            "nickname",
            "nick",
            "login",
            "by_nickname",
            "comment_author");
    private static final List<String> PEOPLE = List.of("author", "user", "commenter");
    private static final List<String> PERSON_IDS =
            List.of("commenterHex", "author_id", "authorId", "user_id", "userId");
    private static final List<String> DATES = List.of(
            "date",
            "created_at",
            "createdAt",
            "created",
            "creationDate",
            "published",
            "published_at",
            "publishedAt",
            "posted_at",
            "postedAt",
            "timestamp",
            "time",
            "insertedAt",
            "comment_date");
    private static final List<String> IDS = List.of(
            "_id", "id", "uid", "uuid", "ID", "comment_id", "commentId", "commentHex", "hex", "objectId", "comment_ID");
    private static final List<String> PARENTS = List.of(
            "replying_to_uid",
            "replyID",
            "replyId",
            "replyTo",
            "replyto",
            "reply_to",
            "replyToId",
            "reply_to_id",
            "parent",
            "parent_id",
            "parentId",
            "parentID",
            "parentHex",
            "pid",
            "rid",
            "comment_parent",
            "in_reply_to",
            "inReplyTo",
            "replyThread");

    /** What some sites keep a comment's id in, others its number among those of the page, and others the page. */
    private static final List<String> PERHAPS = List.of("replying_to", "_parent");

    private static final List<String> CHILDREN = List.of("replies", "children", "comments", "responses");
    private static final List<String> DEPTHS = List.of("depth", "level");
    private static final List<String> PAGES = List.of(
            "page",
            "page_id",
            "pageId",
            "page_url",
            "pageUrl",
            "post",
            "post_id",
            "postId",
            "post_slug",
            "postSlug",
            "post_url",
            "postUrl",
            "slug",
            "permalink",
            "thread",
            "thread_id",
            "threadId",
            "uri",
            "path",
            "entry_id",
            "article_id",
            "articleId",
            "issue_url",
            "page_key",
            "pageKey",
            "comment_post_ID");
    private static final List<String> PAGE_TITLES =
            List.of("title", "post_title", "postTitle", "page_title", "pageTitle");
    private static final List<String> LISTS = List.of("nodes", "edges", "items", "data", "results");
    private static final List<String> WRAPPED = List.of("comment", "node", "attributes");
    private static final String FIRST = "0";
    private static final Set<String> NOBODY = Set.of(FIRST, "-1", "null", "none", "false", "root");

    private Fields() {}

    static Stream<String> texts(JsonValue value, List<String> names) {
        return names.stream()
                .map(value::get)
                .flatMap(v -> v.text().stream())
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }

    /** The comment itself, where it lies in another object, as a node of a graph does. */
    static JsonValue unwrapped(JsonValue value) {
        if (!value.isObject() || isComment(value)) {
            return value;
        }
        return WRAPPED.stream()
                .map(value::get)
                .filter(Fields::isComment)
                .findFirst()
                .orElse(value);
    }

    /** True for what can be a comment: it has a text, or had one, and something else that comments have. */
    static boolean isComment(JsonValue value) {
        if (!value.isObject()) {
            return false;
        }
        boolean known = id(value).isPresent();
        return Bodies.of(value).isPresent()
                ? known || author(value).isPresent() || date(value).isPresent()
                : known && Bodies.isNamed(value) && Statuses.of(value).isPresent();
    }

    /** True for what can hardly be anything else. */
    static boolean isSurelyComment(JsonValue value) {
        return isComment(value)
                && author(value).isPresent()
                && (id(value).isPresent() || date(value).isPresent());
    }

    /** True for a page that has comments; one with a text of its own has a title and calls them comments, not replies. */
    static boolean isPage(JsonValue value) {
        if (!value.isObject()) {
            return false;
        }
        boolean post = isComment(value);
        List<JsonValue> comments = post ? flat(value.get("comments")) : pageComments(value);
        return (!post || value.get("title").text().isPresent())
                && comments.stream().anyMatch(c -> isComment(unwrapped(c)));
    }

    /** What lies in the list of a page's comments. */
    static List<JsonValue> pageComments(JsonValue page) {
        return Stream.of("comments", "replies", "responses")
                .map(page::get)
                .map(Fields::flat)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The values of a list, however it is written. */
    static List<JsonValue> flat(JsonValue list) {
        if (!(list instanceof JsonValue.Struct map)) {
            return list.values();
        }
        return LISTS.stream()
                .map(map::get)
                .filter(JsonValue::isArray)
                .map(JsonValue::values)
                .findFirst()
                .orElseGet(() -> List.copyOf(map.fields().values()));
    }

    static Optional<String> author(JsonValue comment) {
        Optional<String> nested = PEOPLE.stream()
                .map(comment::get)
                .filter(JsonValue::isObject)
                .flatMap(a -> texts(a, AUTHORS))
                .findFirst();
        return Authors.of(nested.or(() -> texts(comment, AUTHORS).findFirst()));
    }

    /** By what a list of people calls the author. */
    static Optional<String> authorId(JsonValue comment) {
        return texts(comment, PERSON_IDS)
                .findFirst()
                .or(() -> comment.get("author").text());
    }

    /** By what comments call one of a list of people. */
    static Stream<String> personIds(JsonValue person) {
        return Stream.concat(texts(person, PERSON_IDS), texts(person, IDS));
    }

    static Optional<String> date(JsonValue comment) {
        Optional<String> nested = DATES.stream()
                .map(comment::get)
                .filter(JsonValue::isObject)
                .flatMap(d ->
                        Stream.of(d.get("iso"), d.get("$date"), d.get("$date").get("$numberLong")))
                .flatMap(d -> d.text().stream())
                .findFirst();
        return texts(comment, DATES)
                .findFirst()
                .or(() -> nested)
                .map(d -> Times.ofEpoch(d)
                        .or(() -> Times.ofIso(d))
                        .or(() -> Times.ofRfc1123(d))
                        .orElse(d));
    }

    static Optional<String> id(JsonValue comment) {
        return texts(comment, IDS).findFirst();
    }

    /** What it answers; 0 is most often nobody, and left to {@link #perhapsParent}. */
    static Optional<String> parent(JsonValue comment) {
        return anyParent(comment).filter(Fields::isSomebody);
    }

    private static Optional<String> anyParent(JsonValue comment) {
        Optional<String> nested = PARENTS.stream()
                .map(comment::get)
                .filter(JsonValue::isObject)
                .flatMap(p -> texts(p, IDS))
                .findFirst();
        return texts(comment, PARENTS).findFirst().or(() -> nested);
    }

    /** What may be the id or the number of the comment that it answers. */
    static Optional<String> perhapsParent(JsonValue comment) {
        return anyParent(comment)
                .filter(FIRST::equals)
                .or(() -> texts(comment, PERHAPS).filter(Fields::isSomebody).findFirst());
    }

    private static boolean isSomebody(String id) {
        return !NOBODY.contains(id.toLowerCase(Locale.ROOT));
    }

    /** How deep it stands, where that is all that tells what it answers. */
    static Optional<Integer> depth(JsonValue comment) {
        return texts(comment, DEPTHS)
                .filter(d -> d.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    /**
     * The page that it stands on, as it says itself. An address is most often the author's; it is the page's where its site stands
     * beside it, or where it has none.
     */
    static Optional<String> page(JsonValue comment) {
        JsonValue locator = comment.get("locator");
        return texts(comment, PAGES)
                .findFirst()
                .or(() -> texts(locator, List.of("url", "uri", "path")).findFirst())
                .or(() -> comment.get("url").text().filter(u -> u.startsWith("/") || comment.has("domain")));
    }

    /** What it calls its page. */
    static Optional<String> pageTitle(JsonValue comment) {
        return texts(comment, PAGE_TITLES).findFirst();
    }

    /** The comments that stand within it and answer it. */
    static List<JsonValue> children(JsonValue comment) {
        List<JsonValue> children = new ArrayList<>();
        CHILDREN.forEach(name -> children.addAll(flat(comment.get(name))));
        return children;
    }
}
