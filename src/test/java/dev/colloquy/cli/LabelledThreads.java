package dev.colloquy.cli;

import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Results that exports are made of, and exports in memory. */
final class LabelledThreads {

    private static final Path RESOURCES = CliRunner.ROOT.resolve("src/test/resources");

    /** A thread with what formats stumble over: CRLF, pairs, combining marks, right to left, control characters, markup. */
    static final String HOSTILE = """
            Cameras <b>& "faces"</b> ]]> \uD83D\uDCF7 =1+1

            I think facial recognition is a wonderful thing \uD83D\uDE00\uD83D\uDE00. It keeps us safe, cafe\u0301 and all \u0001\u0008.

            4 comments

            1. \uD83D\uDE21\uD83D\uDE21 says:
            \uD83D\uDE21 I am against cameras \uD83D\uDCF7 everywhere. They destroy our privacy \uD83D\uDE22, see https://example.com/a?b=1&c=%F0%9F%98%80 there.

            2. <script>alert(1)</script> says:
            \u05D0\u05E0\u05D9 facial recognition \u202Eis bad\u202C for privacy. ]]> <![CDATA[ &amp; &#0; I hate it.

            3. ../../etc/passwd says:
            =HYPERLINK("x") According to the police, cameras are good \u2014 but privacy matters more to me. \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67

            4. Ann says:
            Yes.

            Leave a Reply
            """.replace("\n", "\r\n");

    private static Optional<AnalysisResult> golden = Optional.empty();
    private static Optional<AnalysisResult> hostile = Optional.empty();

    private LabelledThreads() {}

    /** All golden threads with the general codebook. */
    static synchronized AnalysisResult golden(Path folder) throws IOException {
        if (golden.isEmpty()) {
            try (Stream<Path> cases = Files.list(RESOURCES.resolve("golden"))) {
                for (Path one : cases.toList()) {
                    Files.copy(one.resolve("thread.txt"), folder.resolve(one.getFileName() + ".txt"));
                }
            }
            golden = Optional.of(result(folder, BuiltinCodebook.general()));
        }
        return golden.get();
    }

    /** The hostile thread with the codebook of the seed, and a second target. */
    static synchronized AnalysisResult hostile(Path folder) throws IOException {
        if (hostile.isEmpty()) {
            Files.writeString(folder.resolve("\uD83D\uDCF7 a b.txt"), HOSTILE);
            hostile = Optional.of(result(folder, codebook()));
        }
        return hostile.get();
    }

    /** A codebook with two targets, and a theme that is called as another code is. */
    static Codebook codebook() throws IOException {
        String yaml =
                Files.readString(CliRunner.ROOT.resolve("seeds/codebook.yaml")).replace("themes:\n", """
                          - id: police
                            name: the police
                            favor: The police do good work.
                            against: The police do bad work.
                        themes:
                          - id: holder
                            name: Holder
                            definition: Who holds a view.
                            indicators:
                              - according
                        """);
        CodebookOutcome outcome = new CodebookReader().read("codebook.yaml", yaml);
        if (outcome instanceof CodebookOutcome.Valid valid) {
            return valid.codebook();
        }
        throw new IllegalStateException(outcome.toString());
    }

    private static AnalysisResult result(Path folder, Codebook codebook) {
        Corpus corpus = Inputs.read(List.of(folder), List.of(), Intake.usual());
        return Analyst.result(corpus, codebook, Optional.empty(), 2, ProgressBar.none());
    }

    static ExportWriter writer(String format) {
        return Wiring.exportWriters().stream()
                .filter(w -> w.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    /** The files of an export. */
    static SortedMap<String, byte[]> files(String format, AnalysisResult result) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        writer(format).write(result, new ExportFolder() {
            @Override
            public void write(String name, Text text) {
                binary(name, bytes -> {
                    Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                    text.write(out);
                    out.flush();
                });
            }

            @Override
            public void binary(String name, Bytes content) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    content.write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                files.put(name, out.toByteArray());
            }

            @Override
            public Written written(String name) {
                byte[] content = Objects.requireNonNull(files.get(name));
                return new Written(content.length, ContentHash.of(content));
            }

            @Override
            public Path place(String name) {
                throw new IllegalStateException("no library writes here");
            }
        });
        return files;
    }

    /** The text of a file of an export. */
    static String text(SortedMap<String, byte[]> files, String name) {
        return new String(Optional.ofNullable(files.get(name)).orElseThrow(), StandardCharsets.UTF_8);
    }
}
