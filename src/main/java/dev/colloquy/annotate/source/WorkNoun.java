package dev.colloquy.annotate.source;

import dev.colloquy.cite.WorkType;
import java.util.Locale;
import java.util.Optional;

/**
 * A word for a kind of work, such as "article" or "clip".
 *
 * @param noun lower-cased, in the singular
 * @param type what it is in CSL's terms; empty for words such as "link" that may mean any
 * @param strength how far the word alone can be trusted to mean a work
 */
record WorkNoun(String noun, Optional<WorkType> type, Family family, Strength strength) {

    /** What such a word may refer back to. */
    enum Family {
        WRITTEN(
                WorkType.ARTICLE,
                WorkType.ARTICLE_JOURNAL,
                WorkType.ARTICLE_MAGAZINE,
                WorkType.ARTICLE_NEWSPAPER,
                WorkType.ENTRY_ENCYCLOPEDIA,
                WorkType.INTERVIEW,
                WorkType.POST_WEBLOG,
                WorkType.WEBPAGE),
        RESEARCH(WorkType.ARTICLE, WorkType.ARTICLE_JOURNAL, WorkType.REPORT, WorkType.DATASET, WorkType.WEBPAGE),
        PAPER(
                WorkType.ARTICLE,
                WorkType.ARTICLE_JOURNAL,
                WorkType.ARTICLE_NEWSPAPER,
                WorkType.REPORT,
                WorkType.WEBPAGE),
        REPORT(
                WorkType.REPORT,
                WorkType.ARTICLE,
                WorkType.ARTICLE_NEWSPAPER,
                WorkType.ARTICLE_JOURNAL,
                WorkType.WEBPAGE),
        DATA(WorkType.DATASET, WorkType.REPORT, WorkType.WEBPAGE),
        SCREEN(WorkType.MOTION_PICTURE, WorkType.BROADCAST, WorkType.SPEECH),
        AIR(WorkType.BROADCAST, WorkType.MOTION_PICTURE),
        BOOK(WorkType.BOOK),
        POST(WorkType.POST, WorkType.POST_WEBLOG, WorkType.WEBPAGE),
        PAGE(
                WorkType.WEBPAGE,
                WorkType.POST,
                WorkType.POST_WEBLOG,
                WorkType.ENTRY_ENCYCLOPEDIA,
                WorkType.ARTICLE_NEWSPAPER,
                WorkType.ARTICLE_MAGAZINE,
                WorkType.REPORT),
        CASE(WorkType.LEGAL_CASE),
        LAW(WorkType.LEGISLATION),
        ANY;

        /** Names of types with blanks around each; every type if there is none. */
        private final String types;

        Family(WorkType... types) {
            StringBuilder names = new StringBuilder(" ");
            for (WorkType type : types) {
                names.append(type.csl()).append(' ');
            }
            this.types = names.toString();
        }

        /** True if a work of that type may be meant. */
        boolean means(WorkType type) {
            return types.isBlank() || types.contains(" " + type.csl() + " ");
        }

        static Family of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** How far a word alone can be trusted to mean a work. */
    enum Strength {
        /** A work whenever something identifies it: article, documentary. */
        STRONG,
        /** Often something else: story, page, show. */
        LOOSE,
        /** "The guardian one": only behind a name. */
        BARE
    }

    boolean means(WorkType wanted) {
        return family.means(wanted);
    }
}
