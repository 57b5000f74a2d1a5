package dev.colloquy.cite;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of works, by the names that CSL 1.0.2 gives them. */
public enum WorkType {
    ARTICLE("article"),
    ARTICLE_JOURNAL("article-journal"),
    ARTICLE_MAGAZINE("article-magazine"),
    ARTICLE_NEWSPAPER("article-newspaper"),
    BOOK("book"),
    BROADCAST("broadcast"),
    DATASET("dataset"),
    ENTRY_ENCYCLOPEDIA("entry-encyclopedia"),
    INTERVIEW("interview"),
    LEGAL_CASE("legal_case"),
    LEGISLATION("legislation"),
    MOTION_PICTURE("motion_picture"),
    POST("post"),
    POST_WEBLOG("post-weblog"),
    REPORT("report"),
    SPEECH("speech"),
    WEBPAGE("webpage");

    private final String csl;

    WorkType(String csl) {
        this.csl = csl;
    }

    /** CSL's name, such as {@code article-newspaper}. */
    public String csl() {
        return csl;
    }

    public static Optional<WorkType> ofCsl(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.csl.equals(wanted)).findFirst();
    }
}
