package dev.colloquy.load.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The elements of one comment without those of comments within it; or all that belong to no comment. */
final class Region {

    /** How many elements are looked into for one thing, so that a page of nothing else takes no longer. */
    static final int FEW = 5;

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> ANSWERS = Set.of("children", "replies", "child", "comment-replies", "comments");

    /** Boxes that hold the answers to the comment before them. */
    private static final Set<String> BELOW = Set.of(
            "indented",
            "children",
            "replies",
            "child",
            "comment-replies",
            "comment-children",
            "comment__children",
            "subcomments",
            "nested-comments");

    private final Element root;
    private final Optional<Region> above;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Element> inner = new HashSet<>();
    private boolean listed;
    private boolean bodied;

    Region(Element root, Optional<Region> above) {
        this.root = root;
        this.above = above;
    }

    static boolean isBelow(Part part) {
        return part.isAny(BELOW);
    }

    /** The part of this that lies within an element. */
    Region within(Element element) {
        Region inner = new Region(element, Optional.empty());
        Optional<Part> top = first(p -> p.element().equals(element));
        top.ifPresent(inner::copy);
        top.ifPresent(t -> below(t).forEach(inner::copy));
        return inner;
    }

    private void copy(Part part) {
        add(new Part(part.element(), part.names(), size(), part.depth(), part.scope()));
    }

    Element root() {
        return root;
    }

    /** The comment around this one; empty if there is none. */
    Optional<Region> above() {
        return above;
    }

    int size() {
        return parts.size();
    }

    void add(Part part) {
        listed |= !parts.isEmpty() && (LISTS.contains(part.tag()) || part.isAny(ANSWERS));
        bodied |= CommentNames.isBody(part) || CommentNames.isWideBody(part);
        parts.add(part);
    }

    /** Notes a comment that is within this one. */
    void enclose(Element comment) {
        inner.add(comment);
    }

    /** True for the beginning of a comment within this one. */
    boolean encloses(Element element) {
        return inner.contains(element);
    }

    /** True if nothing of a comment came yet: another one that begins now is this one, told twice. */
    boolean hasNotBegun() {
        return !listed && !bodied;
    }

    List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    Optional<Part> first(Predicate<Part> which) {
        return parts.stream().filter(which).findFirst();
    }

    /** The elements within one of them. */
    List<Part> below(Part part) {
        int end = part.index() + 1;
        while (end < parts.size() && parts.get(end).depth() > part.depth()) {
            end++;
        }
        return Collections.unmodifiableList(parts.subList(part.index() + 1, end));
    }

    /** The elements that are neither one of them nor within it. */
    List<Part> without(Part part) {
        List<Part> others = new ArrayList<>(parts.subList(0, part.index()));
        others.addAll(parts.subList(part.index() + 1 + below(part).size(), parts.size()));
        return others;
    }
}
