package dev.colloquy.annotate.source;

import static dev.colloquy.annotate.ExpectedLines.INDENT;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ExpectedLines;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Work;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules for sources find, without any model, line for line in {@code src/test/resources/sources}: an item ({@code @@} begins
 * another of the same thread, {@code \n} is a line break, {@code ^} answers the item before, {@code ^^} the one before that, <code>{Nora}</code>
 * is who wrote it), and indented below it its sources with their mentions.
 */
final class SourceRulesTest {

    private static final Pattern ITEM =
            Pattern.compile("(?<answers>\\^+)? *(?:\\{(?<author>[^}]*)\\})? *(?<text>.*)", Pattern.DOTALL);

    private static final Map<String, AnnotationContext> CONTEXTS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"brackets", "learnt", "named", "quoted", "thread", "tied", "works"})
    void eachLineHasTheSourcesBelowIt(String rules) throws IOException {
        ExpectedLines.hold("sources/" + rules + ".txt", line -> told(context(line), Models.NONE));
    }

    /** The thread that a line writes, analysed once. */
    static AnnotationContext context(String line) {
        return CONTEXTS.computeIfAbsent(line, SourceRulesTest::analysed);
    }

    private static AnnotationContext analysed(String line) {
        List<Comment> comments = new ArrayList<>();
        for (String item : (line.startsWith("@@") ? line.substring(2) : line).split("@@", -1)) {
            Matcher found = ITEM.matcher(item.strip().replace("\\n", "\n"));
            found.matches();
            int n = comments.size() + 1;
            Optional<String> parent =
                    Optional.ofNullable(found.group("answers")).map(a -> "c" + (n - a.length()));
            Optional<String> author = Optional.ofNullable(found.group("author"));
            comments.add(new Comment("c" + n, n, parent, author, Optional.empty(), SourceText.of(found.group("text"))));
        }
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of("A post."));
        return Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), post, comments);
    }

    static List<String> told(AnnotationContext context, Models models) {
        List<String> lines = new ArrayList<>();
        for (Annotation label : new SourceAnnotator(models).annotate(context)) {
            if (label instanceof SourceAnnotation use) {
                lines.add(INDENT + use.itemId() + " " + use.source().id() + " "
                        + told(use.source().work()));
                use.mentions().forEach(m -> lines.add(INDENT + INDENT + told(m)));
                use.quotes().forEach(q -> lines.add(INDENT + INDENT + "quotes " + q.quote()));
                use.people().forEach(p -> lines.add(INDENT + INDENT + "has " + p.quote()));
            } else if (label instanceof LooseMention loose) {
                lines.add(INDENT + loose.itemId() + " loose " + loose.candidates() + " " + told(loose.mention()));
            }
        }
        lines.replaceAll(l -> l.replace("\n", "\\n"));
        return lines;
    }

    private static String told(Mention mention) {
        Evidence evidence = mention.evidence();
        return mention.kind().code() + " [" + evidence.quote() + "] "
                + evidence.by().replace("rule:source-", "") + ", "
                + mention.tie().code() + String.format(Locale.ROOT, " %.2f", evidence.score());
    }

    private static String told(Work work) {
        List<String> fields = new ArrayList<>();
        fields.add(work.type().value().csl());
        work.authors().ifPresent(a -> fields.add("by " + String.join(" + ", a.value())));
        work.publisher().ifPresent(p -> fields.add("in " + p.value() + " (" + p.origin() + ")"));
        work.date().ifPresent(d -> fields.add("of " + d.value()));
        work.title().ifPresent(t -> fields.add("called " + t.value() + " (" + t.origin() + ")"));
        work.section().ifPresent(s -> fields.add("under " + s.value()));
        fields.add(work.addresses().stream().map(Address::key).collect(Collectors.joining(" ")));
        return String.join(", ", fields).strip();
    }
}
