package dev.colloquy.cli;

import dev.colloquy.diff.Totals;
import dev.colloquy.json.CorpusReader;
import dev.colloquy.json.ReadEdition;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well a side of a comparison could be read.
 *
 * @param unread ids of threads that could not be read
 * @param skipped ids that files would have given which were skipped as no threads; if the other side has such a thread, it is one
 *     that could not be read here
 * @param doubts what makes the labels doubtful, in sentences
 * @param remarks what else somebody who compares should know, in sentences
 * @param lost true if something is missing and nobody knows of which thread
 * @param stated what all threads add up to, also those that could not be read
 */
record Reading(
        SortedSet<String> unread,
        SortedSet<String> skipped,
        List<String> doubts,
        List<String> remarks,
        boolean lost,
        Optional<Totals> stated) {

    Reading {
        unread = Collections.unmodifiableSortedSet(new TreeSet<>(unread));
        skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
    }

    /** True if nothing is missing and nothing is doubtful. */
    boolean complete() {
        return unread.isEmpty() && doubts.isEmpty() && !lost;
    }

    /** Of reports, or of a summary. */
    static Reading of(ReadEdition read, Collection<String> skipped) {
        return new Reading(
                read.unread(),
                new TreeSet<>(skipped),
                sentences(read.doubts().stream()),
                sentences(read.problems().stream().filter(p -> p.severity() == Severity.NOTE)),
                false,
                read.stated());
    }

    /** Of a corpus folder, once it is finished. */
    static Reading of(CorpusReader reader, Corpus corpus, Collection<String> skipped) {
        return new Reading(
                reader.unread(),
                new TreeSet<>(skipped),
                sentences(reader.doubts().stream()),
                sentences(corpus.problems().stream().filter(p -> p.severity() == Severity.NOTE)),
                false,
                Optional.empty());
    }

    /** Of raw input: a file's name gives the id of its thread. */
    static Reading of(Corpus corpus) {
        Set<String> read = corpus.threads().stream().map(ThreadDoc::id).collect(Collectors.toSet());
        SortedSet<String> unread = ids(corpus, Severity.ERROR);
        boolean lost = unread.stream().anyMatch(read::contains);
        SortedSet<String> skipped = ids(corpus, Severity.NOTE);
        unread.removeAll(read);
        skipped.removeAll(read);
        return new Reading(unread, skipped, List.of(), List.of(), lost, Optional.empty());
    }

    private static SortedSet<String> ids(Corpus corpus, Severity severity) {
        return corpus.problems().stream()
                .filter(p -> p.severity() == severity)
                .map(p -> ThreadLoader.id(p.file()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sentences(Stream<ReadProblem> problems) {
        return problems.map(p -> p.sentence() + ".").toList();
    }

    /** The same with more remarks. */
    Reading remarks(List<String> sentences) {
        List<String> more = new ArrayList<>(remarks);
        more.addAll(sentences);
        return new Reading(unread, skipped, doubts, more, lost, stated);
    }
}
