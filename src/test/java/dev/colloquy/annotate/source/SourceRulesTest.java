package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules for sources find, without any model, line for line in {@code src/test/resources/sources}: an item ({@code @@} begins
 * another of the same thread, {@code \n} is a line break), and indented below it its sources with their mentions. {@code
 * -Dgolden.update=true} rewrites what is found; look at each that changed.
 */
final class SourceRulesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources/sources");

    private static final String INDENT = "  ";

    @ParameterizedTest
    @ValueSource(strings = {"brackets", "named", "tied"})
    void eachLineHasTheSourcesBelowIt(String rules) throws IOException {
        Path file = FOLDER.resolve(rules + ".txt");
        String expected = Files.readString(file);
        List<String> found = new ArrayList<>();
        for (String line : expected.lines().toList()) {
            if (line.startsWith("#") || line.isEmpty()) {
                found.add(line);
            } else if (!line.startsWith(INDENT)) {
                found.add(line);
                found.addAll(told(context(line)));
            }
        }
        String now = String.join("\n", found) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, now.getBytes(StandardCharsets.UTF_8));
        } else {
            assertThat(now).isEqualTo(expected);
        }
    }

    static AnnotationContext context(String line) {
        String[] items = Stream.of(("A post.@@" + (line.startsWith("@@") ? line.substring(2) : line)).split("@@", -1))
                .map(i -> i.strip().replace("\\n", "\n"))
                .toArray(String[]::new);
        return Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), items);
    }

    private static List<String> told(AnnotationContext context) {
        List<String> lines = new ArrayList<>();
        for (Annotation label : new SourceAnnotator(Models.NONE).annotate(context)) {
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
