package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;

final class JobOptionsTest {

    private static JobOptions of(String... args) {
        JobOptions options = new JobOptions();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
        return options;
    }

    @Test
    void takesPathsAndAPlaceForTheResults() {
        JobOptions options = of("--out", "hdfs:///results", "hdfs:///threads", "more");

        assertThat(options.paths()).containsExactly("hdfs:///threads", "more");
        assertThat(options.out()).isEqualTo("hdfs:///results");
        assertThat(options.rows()).isEmpty();
        assertThat(options.codebook()).isEmpty();
    }

    @Test
    void knowsWhatRowsAreAndWhatColumnsHold() {
        JobOptions options = of("--out", "o", "--rows", "comments", "--columns", "text=body,author=user", "t.parquet");

        assertThat(options.rows()).contains(JobOptions.Rows.COMMENTS);
        assertThat(options.reading().options().columns()).isEqualTo(Map.of("text", "body", "author", "user"));
    }

    @Test
    void demandsAPlaceForTheResults() {
        assertThatThrownBy(() -> of("threads")).isInstanceOf(MissingParameterException.class);
    }

    @Test
    void helpTellsOfEveryOption() {
        String help = new CommandLine(new JobOptions()).getUsageMessage(CommandLine.Help.Ansi.OFF);

        assertThat(help)
                .contains(
                        "PATH...",
                        "--out=DIR",
                        "--overwrite",
                        "--rows=WHAT",
                        "--from=FORMAT",
                        "--include=STATUS",
                        "--columns=NAME=HEADER",
                        "--codebook=FILE",
                        "--tables=FORMAT",
                        "--part-items=N",
                        "--help");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
