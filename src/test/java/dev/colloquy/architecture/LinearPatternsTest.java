package dev.colloquy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the program may cost more than a text's length times a constant, whatever somebody writes into a comment: the
 * engine of the JDK goes back and forth, and a text of some thousand characters can keep it busy for minutes.
 */
final class LinearPatternsTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Expressions that see short texts only: how many characters at most, and who sees to it. */
    private static final Map<String, Integer> BOUNDED = Map.of(
            // A repeated group takes the stack of the JDK's engine. WrittenDate.is asks for MAX_LENGTH first.
            "load.WrittenDate.ONLY_DATE", 60);

    /** Expressions that are no literals, each with what it is. */
    private static final Set<String> KNOWN = Set.of(
            // One sign, quoted.
            "Dialect.java: Pattern.quote(DELIMITERS.substring(i",
            "ProgramFiles.java: File.pathSeparator",
            "Table.java: delimiter",
            // Methods of our own of that name.
            "Paragraphs.java: masked",
            "OpenNlpLinguist.java: masked",
            "CommentRegion.java: footers",
            "CommentRegion.java: some",
            "Causes.java: figure",
            "Tally.java: pairsBefore");

    /** Where expressions are made at run time: of words that are quoted. */
    private static final Set<String> MADE_LATE = Set.of(
            // The names of a thread's people, each quoted, one after another: costs as much as there are names.
            "dev.colloquy.privacy.NamesInTexts.<init>",
            // The user's own name and folder, quoted, in the few lines of a bug report.
            "dev.colloquy.cli.Privately.<init>");

    @Test
    void constantsLookAtEachCharacterAFewTimes() {
        List<String> slow = new ArrayList<>();
        ProgramPatterns.in(CLASSES).forEach((name, pattern) -> {
            for (Effort effort : Effort.values()) {
                (BOUNDED.containsKey(name) ? effort.excess(pattern, BOUNDED.get(name)) : effort.excess(pattern))
                        .ifPresent(told -> slow.add(name + " " + told + "\n    " + pattern));
            }
        });
        assertThat(slow).isEmpty();
    }

    @Test
    void literalsLookAtEachCharacterAFewTimes() {
        SourceRegexes regexes = SourceRegexes.in(SOURCES);
        List<String> slow = new ArrayList<>();
        regexes.finding.forEach(
                (name, pattern) -> Effort.FINDING.excess(pattern).ifPresent(told -> slow.add(name + " " + told)));
        regexes.matching.forEach(
                (name, pattern) -> Effort.MATCHING.excess(pattern).ifPresent(told -> slow.add(name + " " + told)));
        assertThat(slow).isEmpty();
    }

    @Test
    void wordsEndWhereUnicodeSaysSo() {
        // Java 17 and 25 take letters behind ASCII for different things in a bare one.
        List<String> bare = new ArrayList<>();
        ProgramPatterns.in(CLASSES).forEach((name, pattern) -> bare.addAll(bareBoundary(name, pattern.pattern())));
        SourceRegexes regexes = SourceRegexes.in(SOURCES);
        regexes.finding.forEach((name, pattern) -> bare.addAll(bareBoundary(name, pattern.pattern())));
        regexes.matching.forEach((name, pattern) -> bare.addAll(bareBoundary(name, pattern.pattern())));
        assertThat(bare).isEmpty();
    }

    private static List<String> bareBoundary(String name, String regex) {
        String rest = regex.replace("\\\\", "").replace("(?U:\\b)", "");
        return rest.contains("\\b") || rest.contains("\\B") ? List.of(name + " " + regex) : List.of();
    }

    @Test
    void expressionsOfMethodsAreLiterals() {
        assertThat(SourceRegexes.in(SOURCES).others).allMatch(KNOWN::contains);
    }

    @Test
    void patternsAreMadeInConstants() {
        Set<String> late = new TreeSet<>();
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPath(CLASSES);
        program.stream()
                .flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(LinearPatternsTest::makesPattern)
                .map(JavaMethodCall::getOrigin)
                .filter(o -> !inConstants(o))
                .forEach(o -> late.add(o.getOwner().getName() + "." + o.getName()));
        assertThat(late).isEqualTo(MADE_LATE);
    }

    @Test
    void boundedExpressionsAreThere() {
        assertThat(ProgramPatterns.in(CLASSES)).containsKeys(BOUNDED.keySet().toArray(String[]::new));
    }

    @Test
    void whatGoesBackAndForthIsFound() {
        assertThat(Effort.FINDING.excess(Pattern.compile("[0-9]+$"))).isPresent();
        assertThat(Effort.MATCHING.excess(Pattern.compile("(.*,)*x"))).isPresent();
        assertThat(Effort.MATCHING.excess(Pattern.compile("<b>.*x.*y"))).isPresent();
        assertThat(Effort.FINDING.excess(Pattern.compile("(?<![0-9])[0-9]++$"))).isEmpty();
    }

    private static boolean makesPattern(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Pattern.class)
                && (call.getName().equals("compile") || call.getName().equals("matches"));
    }

    /** True for what sets up a class, and for private methods that nothing else calls. */
    private static boolean inConstants(JavaCodeUnit unit) {
        return unit.getName().equals("<clinit>")
                || (!unit.getCallsOfSelf().isEmpty()
                        && unit.getCallsOfSelf().stream()
                                .allMatch(c -> c.getOrigin().getName().equals("<clinit>")));
    }
}
