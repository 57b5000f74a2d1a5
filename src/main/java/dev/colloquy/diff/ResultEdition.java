package dev.colloquy.diff;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.model.Item;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The answer of a run as an edition: the same that its reports are read as, with all texts. */
public final class ResultEdition {

    private static final Labels NOTHING = new Labels(Stance.NONE, false, List.of(), new TreeMap<>(), new TreeMap<>());

    private final AnalysisResult result;

    private ResultEdition(AnalysisResult result) {
        this.result = result;
    }

    /**
     * The edition of an answer.
     *
     * @param name what the user called it
     */
    public static Edition of(String name, AnalysisResult result) {
        ResultEdition edition = new ResultEdition(result);
        return Edition.of(
                name,
                stamp(result.header()),
                result.threads().stream().map(edition::thread).toList());
    }

    private static Stamp stamp(RunHeader header) {
        SortedMap<String, ContentHash> models = new TreeMap<>();
        header.models().forEach(m -> models.putIfAbsent(m.role(), m.hash()));
        return new Stamp(
                header.programVersion(),
                header.corpusVersion(),
                new Stamp.CodebookRef(header.codebookId(), header.codebookVersion(), header.codebookHash()),
                header.archiveMap(),
                models);
    }

    private EditionThread thread(ThreadResult thread) {
        List<EditionItem> items = new ArrayList<>();
        for (ItemResult one : thread.items()) {
            Item item = one.item();
            items.add(new EditionItem(
                    thread.thread().id(),
                    item.id(),
                    items.size(),
                    item.parent(),
                    item.author(),
                    item.body().hash(),
                    Optional.of(item.body().value()),
                    labels(thread.thread().id(), one)));
        }
        return new EditionThread(
                thread.thread().id(),
                thread.thread().post().title(),
                thread.targets().get(0).id().equals(Codebook.TITLE),
                items);
    }

    private Labels labels(String thread, ItemResult item) {
        SortedMap<String, String> works = new TreeMap<>();
        for (SourceAnnotation citation : item.citations()) {
            works.putIfAbsent(result.sources().key(thread, citation.source().id()), citation.words());
        }
        Labels stance = stance(List.of(item.stance()));
        return new Labels(
                stance.stance(),
                stance.uncertain(),
                stance.evidence(),
                further(item.stances().subList(1, item.stances().size())).further(),
                themes(item.themes()).themes(),
                works);
    }

    /** Labels that have a stance only: the first of those given. */
    public static Labels stance(List<StanceAnnotation> stances) {
        return stances.stream()
                .findFirst()
                .map(ResultEdition::position)
                .map(p -> new Labels(p.stance(), p.uncertain(), p.evidence(), new TreeMap<>(), new TreeMap<>()))
                .orElse(NOTHING);
    }

    /** Labels that have stances towards further targets only: all of those given. */
    public static Labels further(List<StanceAnnotation> stances) {
        SortedMap<String, Position> further = new TreeMap<>();
        stances.forEach(s -> further.put(s.target(), position(s)));
        return NOTHING.withFurther(further);
    }

    private static Position position(StanceAnnotation stance) {
        return new Position(
                stance.label(),
                stance.uncertain(),
                stance.evidence().stream().map(e -> mark(e.evidence())).toList());
    }

    /** Labels that have themes only. */
    public static Labels themes(List<ThemeAnnotation> found) {
        SortedMap<String, List<Mark>> themes = new TreeMap<>();
        for (ThemeAnnotation theme : found) {
            themes.put(
                    theme.theme(),
                    theme.evidence().stream().map(ResultEdition::mark).toList());
        }
        return new Labels(Stance.NONE, false, List.of(), themes, new TreeMap<>());
    }

    /**
     * Labels that have cited works only.
     *
     * @param works words of the first mention by citation key
     */
    public static Labels works(SortedMap<String, String> works) {
        return new Labels(Stance.NONE, false, List.of(), new TreeMap<>(), works);
    }

    private static Mark mark(Evidence evidence) {
        return new Mark(evidence.quote(), evidence.by());
    }
}
