package dev.colloquy.load.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What pages call the parts of a post. */
final class PostNames {

    static final Set<String> TEXTS = Set.of("articleBody", "text");
    static final Set<String> TITLES = Set.of("headline", "name");
    static final Set<String> DATES = Set.of("datePublished", "dateCreated", "uploadDate");

    /** Titles, surest first. */
    static final List<Set<String>> TITLE_NAMES = List.of(
            Set.of("entry-title", "wp-block-post-title"),
            Set.of(
                    "post-title",
                    "article-title",
                    "post__title",
                    "article__title",
                    "p-name",
                    "topic-title",
                    "entry-header",
                    "asset-name",
                    "node-title",
                    "page-title",
                    "posttitle",
                    "post_title",
                    "storytitle",
                    "b-singlepost-title"));
    /** Titles that are no headings, of pages whose post is known. */
    static final Set<String> TITLE_LINKS = Set.of("titleline", "title");

    /** Bodies, surest first. */
    static final List<Set<String>> BODIES = List.of(
            Set.of("entry-content", "wp-block-post-content"),
            Set.of("e-content"),
            Set.of(
                    "field-name-body",
                    "field--name-body",
                    "available-content",
                    "gh-content",
                    "toptext",
                    "usertext-body"),
            Set.of("post-content", "post-entry", "entry-body", "article-body", "article-content", "post__content"),
            Set.of("post-full-content", "storycontent", "post_content", "postcontent", "articlebody", "article_body"),
            Set.of("article__body", "article__content", "story-body", "post-body", "md-div", "entry"));
    /** Names, or names with a known site, of what is the title of all of a site. */
    private static final Pattern SITE_NAME = Pattern.compile(
            "(?:site|blog|banner|header|brand)[-_]?(?:title|name|header|logo|heading)|logo|branding|masthead|banner|redditname"
                    + "|blogname|site-branding");

    static final Set<String> AUTHORS = Set.of(
            "entry-author-name",
            "wp-block-post-author__name",
            "wp-block-post-author-name",
            "p-author",
            "hnuser",
            "ljuser");
    static final Set<String> BYLINES = Set.of("author", "byline", "entry-author", "post-author", "posted-by");
    static final Set<String> DATE_NAMES =
            Set.of("entry-date", "published", "dt-published", "post-date", "wp-block-post-date", "posted-on", "age");
    static final Set<String> DATE_WORDS = Set.of("entry-date", "post-date", "posted-on", "published", "date");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    /** What stands within bodies and is not written by the post's author. */
    private static final Set<String> BESIDE = Set.of(
            "sharedaddy",
            "sd-block",
            "share",
            "sharing",
            "related",
            "yarpp",
            "addtoany_content",
            "author-box",
            "nav-links",
            "post-navigation",
            "navigation",
            "page-links",
            "entry-meta",
            "entry-footer",
            "entry-utility",
            "post-meta",
            "postmetadata",
            "post-tags",
            "tags-links",
            "cat-links",
            "byline",
            "posted-on",
            "breadcrumb",
            "breadcrumbs",
            "comments-area",
            "comments",
            "wp-block-comments",
            "commentlist",
            "comment-list",
            "comments-link",
            "edit-link",
            "newsletter",
            "screen-reader-text",
            "avatar",
            "advertisement",
            "user-info",
            "votecell",
            "post-menu",
            "comment-wrapper",
            "post-footer",
            "post-ufi",
            "entry-dateline");

    private static final Set<String> BESIDE_IDS = Set.of("comments", "respond", "related", "sharing");
    private static final Pattern BESIDE_LIKE = Pattern.compile(
            "^(?:(?:.+[-_])?(?:share|sharing|social)[-_](?:buttons?|links?|icons?|bar|box|tools?|this|post|list|wrap(?:per)?|widget"
                    + "|container|media)(?:[-_].*)?"
                    + "|(?:.+[-_])?related[-_]?(?:posts?|articles?|content|stories|links|items)(?:[-_].*)?"
                    + "|(?:.+[-_])?(?:author[-_](?:box|bio|info|card|description)|about[-_](?:the[-_])?author)(?:[-_].*)?"
                    + "|(?:.+[-_])?newsletter[-_](?:signup|form|box)(?:[-_].*)?"
                    + "|jp-(?:relatedposts|post-flair).*|addtoany.*|heateor.*|yarpp-.*)");
    private static final Set<String> COARSE_TAGS = Set.of("header", "footer", "nav", "aside", "h1", "time");

    private PostNames() {}

    static boolean isHeading(Part part) {
        return HEADINGS.contains(part.tag());
    }

    /** True for a heading that is called the title of the site, or lies in what is. */
    static boolean isSiteName(Part part) {
        Element around = part.element().parent();
        return isSiteName(part.element()) || (around != null && isSiteName(around));
    }

    private static boolean isSiteName(Element element) {
        return SITE_NAME.matcher(element.id()).matches()
                || Part.names(element).stream()
                        .anyMatch(n -> SITE_NAME.matcher(n).matches());
    }

    /** True for what is cut out of a body. */
    static boolean isBeside(Part part) {
        return part.isAny(BESIDE)
                || BESIDE_IDS.contains(part.id())
                || part.names().stream().anyMatch(n -> BESIDE_LIKE.matcher(n).matches());
    }

    /** True for what is cut out of a body, too, if that is a whole article with its head and foot. */
    static boolean isHeadOrFoot(Part part) {
        return COARSE_TAGS.contains(part.tag());
    }
}
