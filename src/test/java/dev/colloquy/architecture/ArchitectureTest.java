package dev.colloquy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The plan of the house as rules: who may use whom, where each library lives, what would break equal bytes. */
@AnalyzeClasses(packages = "dev.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String BASE = "dev.colloquy.";

    @ArchTest
    static final ArchRule textUsesTheJdkOnly = mayUse("text");

    @ArchTest
    static final ArchRule modelUsesText = mayUse("model", "text");

    @ArchTest
    static final ArchRule codebookUsesText = mayUse("codebook", "text");

    @ArchTest
    static final ArchRule formatsUseText = mayUse("formats", "text");

    @ArchTest
    static final ArchRule loadUsesTheModel = mayUse("load", "model", "text", "formats");

    @ArchTest
    static final ArchRule htmlLivesInFormatsAndPages = noClasses()
            .that(resideOutside("formats").and(resideOutside("load.page")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("markup becomes text by one set of rules, and pages alone are looked into");

    @ArchTest
    static final ArchRule xmlLivesInFormats = livesIn("com.ctc.wstx..", "formats");

    @ArchTest
    static final ArchRule markdownLivesInFormats = livesIn("org.commonmark..", "formats");

    @ArchTest
    static final ArchRule citeUsesTextAndTables = mayUse("cite", "text", "table");

    @ArchTest
    static final ArchRule nlpUsesTextAndFindsAddresses = mayUse("nlp", "text", "cite");

    @ArchTest
    static final ArchRule publicSuffixesLiveInCite = livesIn("crawlercommons..", "cite");

    @ArchTest
    static final ArchRule encodeUsesText = mayUse("encode", "text");

    @ArchTest
    static final ArchRule annotateUsesWhatItLabels =
            mayUse("annotate", "cite", "text", "model", "codebook", "nlp", "encode");

    @ArchTest
    static final ArchRule summaryUsesLabels = mayUse("summary", "cite", "annotate", "model", "codebook", "text");

    @ArchTest
    static final ArchRule evaluateUsesResults =
            mayUse("evaluate", "cite", "summary", "annotate", "model", "text", "table");

    @ArchTest
    static final ArchRule diffComparesResults =
            mayUse("diff", "cite", "summary", "annotate", "codebook", "model", "text");

    @ArchTest
    static final ArchRule gitLivesInIo = livesIn("org.eclipse.jgit..", "io");

    @ArchTest
    static final ArchRule archivesAreOpenedInIo = livesIn("org.apache.commons.compress..", "io");

    @ArchTest
    static final ArchRule agreementStatisticsLiveInEvaluate = livesIn("org.dkpro..", "evaluate");

    @ArchTest
    static final ArchRule tableUsesText = mayUse("table", "text");

    @ArchTest
    static final ArchRule csvLivesInTable = livesIn("org.apache.commons.csv..", "table");

    @ArchTest
    static final ArchRule jsonUsesRecords =
            mayUse("json", "cite", "summary", "diff", "evaluate", "annotate", "model", "codebook", "text");

    @ArchTest
    static final ArchRule datasetUsesResults =
            mayUse("dataset", "cite", "summary", "annotate", "model", "codebook", "json", "text");

    @ArchTest
    static final ArchRule databaseUsesTheTables = mayUse("database", "dataset", "report", "summary", "text");

    @ArchTest
    static final ArchRule duckDbLivesInDatabase = livesIn("org.duckdb..", "database");

    @ArchTest
    static final ArchRule reportUsesResults = mayUse(
            "report",
            "cite",
            "summary",
            "diff",
            "evaluate",
            "annotate",
            "model",
            "codebook",
            "dataset",
            "json",
            "text",
            "table",
            "formats");

    @ArchTest
    static final ArchRule qdaReadsProjects =
            mayUse("qda", "text", "model", "codebook", "formats", "annotate", "evaluate");

    @ArchTest
    static final ArchRule privacyUsesTheModel = mayUse("privacy", "text", "model");

    @ArchTest
    static final ArchRule storePacksThreadsAndLabels = mayUse("store", "text", "model", "cite", "annotate");

    @ArchTest
    static final ArchRule engineCarriesThreadsToResults =
            mayUse("engine", "text", "model", "cite", "codebook", "load", "annotate", "summary", "store", "io");

    @ArchTest
    static final ArchRule ioUsesText = mayUse("io", "text", "model");

    @ArchTest
    static final ArchRule readersDoNotSeeEachOther = SlicesRuleDefinition.slices()
            .matching(BASE + "load.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a reader is added or removed without touching another");

    @ArchTest
    static final ArchRule onlyStanceLooksIntoAnotherAnnotatorsPackage = noClasses()
            .that()
            .resideInAnyPackage(BASE + "annotate.scope..", BASE + "annotate.theme..", BASE + "annotate.source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BASE + "annotate.stance..")
            .because(
                    "annotators meet in the labels that the pipeline hands on, and stance alone reads sentence scopes");

    @ArchTest
    static final ArchRule openNlpLivesInNlp = livesIn("opennlp..", "nlp");

    @ArchTest
    static final ArchRule onnxLivesInEncode = livesIn("ai.onnxruntime..", "encode");

    @ArchTest
    static final ArchRule jacksonLivesInJson = livesIn("com.fasterxml.jackson.databind..", "json");

    @ArchTest
    static final ArchRule jsonIsParsedInJsonAndFormats = noClasses()
            .that(resideOutside("json").and(resideOutside("formats")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("our own JSON has one home, and foreign JSON is made safe in another");

    @ArchTest
    static final ArchRule yamlIsParsedInCodebookAndFormats = noClasses()
            .that(resideOutside("codebook").and(resideOutside("formats")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("our own YAML has one home, and foreign YAML is made safe in another");

    @ArchTest
    static final ArchRule picocliLivesInCli = livesIn("picocli..", "cli");

    @ArchTest
    static final ArchRule textDiffsLiveInDiffAndCli = noClasses()
            .that(resideOutside("cli").and(resideOutside("diff")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.difflib..")
            .because("lines of stale files are shown by the command line, words of edited items by the comparison");

    @ArchTest
    static final ArchRule filesAreTouchedInIoOnly = noClasses()
            .that(resideOutside("io"))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .because("walking, limits and atomic writing are solved once, in io");

    @ArchTest
    static final ArchRule standardStreamsAndExitAreForCli = noClasses()
            .that(resideOutside("cli"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("everything but the command line is a library");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("the same input gives the same bytes at any time");

    @ArchTest
    static final ArchRule timeIsForTheBar = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(BASE + "cli.ProgressBar")
            .should()
            .callMethod(System.class, "nanoTime")
            .because("time is told to people, and changes no result");

    @ArchTest
    static final ArchRule noChance = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.UUID")
            .because("the same input gives the same bytes on every run");

    @ArchTest
    static final ArchRule noDefaultLocale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .because("a Turkish machine gives the same bytes: name Locale.ROOT");

    @ArchTest
    static final ArchRule normalFormsOfUnicode13 = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(BASE + "text.UnknownCharacters")
            .and()
            // It is given texts without unknown characters.
            .doNotHaveFullyQualifiedName(BASE + "encode.BertWords")
            .should()
            .callMethod(java.text.Normalizer.class, "normalize", CharSequence.class, java.text.Normalizer.Form.class)
            .because("what a newer Java composes, an older one does not: ask text.UnknownCharacters");

    @ArchTest
    static final ArchRule noDefaultCharset = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileReader")
            .because("files are UTF-8 whatever the machine's habit is");

    @ArchTest
    static final ArchRule noNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .because("the program never goes online");

    private static ArchRule mayUse(String family, String... others) {
        List<String> allowed = new ArrayList<>();
        allowed.add(BASE + family + "..");
        Arrays.stream(others).forEach(other -> allowed.add(BASE + other + ".."));
        DescribedPredicate<JavaClass> ours = resideInAPackage(BASE.substring(0, BASE.length() - 1) + "..");
        return classes()
                .that()
                .resideInAPackage(BASE + family + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(ours)
                        .or(resideInAnyPackage(allowed.toArray(String[]::new)))
                        .as("are foreign or in " + allowed))
                .because("the package table in docs/architecture.md says so");
    }

    private static ArchRule livesIn(String library, String home) {
        return noClasses()
                .that(resideOutside(home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library has one home, so that it can be replaced there");
    }

    private static DescribedPredicate<JavaClass> resideOutside(String family) {
        return DescribedPredicate.not(resideInAPackage(BASE + family + "..")).as("reside outside " + family);
    }
}
