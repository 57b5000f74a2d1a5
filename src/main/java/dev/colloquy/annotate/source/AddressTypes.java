package dev.colloquy.annotate.source;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.WorkType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kind of a work as the form of its address or the words of its publisher tell it. */
final class AddressTypes {

    private AddressTypes() {}

    static Optional<WorkType> of(Address address) {
        String written = address.written().toLowerCase(Locale.ROOT);
        String host = address.host();
        return switch (address.kind()) {
            case DOI, PMID, PMCID -> Optional.of(WorkType.ARTICLE_JOURNAL);
            case ARXIV -> Optional.of(WorkType.ARTICLE);
            case ISBN -> Optional.of(WorkType.BOOK);
            case BROKEN -> Optional.empty();
            case WEB -> web(written, host);
        };
    }

    private static Optional<WorkType> web(String written, String host) {
        if (ends(written, ".csv", ".xlsx", ".xls", ".tsv") || written.contains("/dataset")) {
            return Optional.of(WorkType.DATASET);
        }
        if (host.startsWith("forum.")
                || host.startsWith("forums.")
                || written.contains("viewtopic")
                || written.contains("/t/")
                || written.contains("/thread")) {
            return Optional.of(WorkType.POST);
        }
        if (host.startsWith("blog.")
                || host.contains("blog.")
                || written.contains("/blog/")
                || written.contains("/blogs/")) {
            return Optional.of(WorkType.POST_WEBLOG);
        }
        if (written.contains("/news/") || host.startsWith("news.")) {
            return Optional.of(WorkType.ARTICLE_NEWSPAPER);
        }
        if (written.contains("/reports/") || written.contains("/report/")) {
            return Optional.of(WorkType.REPORT);
        }
        return Optional.empty();
    }

    private static boolean ends(String written, String... endings) {
        int query = written.indexOf('?');
        String path = query < 0 ? written : written.substring(0, query);
        return List.of(endings).stream().anyMatch(path::endsWith);
    }

    /**
     * By the words of a publisher's name: a gazette prints news, an institute reports.
     *
     * @param online true for a work with an address: an institute's page need not be a report
     */
    static Optional<WorkType> ofName(String name, boolean online) {
        List<String> words = Names.words(name);
        String last = words.get(words.size() - 1);
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (words.get(0).equals("journal") || (Lexicon.JOURNAL.contains(last) && !Lexicon.NEWSPAPER.contains(last))) {
            return Optional.of(WorkType.ARTICLE_JOURNAL);
        }
        if (Lexicon.MAGAZINE.contains(last)) {
            return Optional.of(WorkType.ARTICLE_MAGAZINE);
        }
        if (Lexicon.NEWSPAPER.contains(last)) {
            return Optional.of(WorkType.ARTICLE_NEWSPAPER);
        }
        if (Lexicon.STATION.contains(last)) {
            return Optional.of(WorkType.BROADCAST);
        }
        return !online && words.stream().anyMatch(Lexicon.INSTITUTION::contains)
                ? Optional.of(WorkType.REPORT)
                : Optional.empty();
    }
}
