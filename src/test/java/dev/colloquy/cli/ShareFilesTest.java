package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a distribution has for the manual and for shells. */
final class ShareFilesTest {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    private final SortedMap<String, String> files = ShareFiles.files("2026-01-01");

    private String page(String name) {
        return files.getOrDefault("man/man1/" + name + ".1", "");
    }

    @Test
    void everyCommandHasAPage() {
        assertThat(files)
                .containsKeys(
                        "man/man1/analyze.1",
                        "man/man1/analyze-diff.1",
                        "man/man1/analyze-codebook-check.1",
                        "completions/analyze.bash",
                        "completions/_analyze",
                        "completions/analyze.fish")
                .doesNotContainKey("man/man1/analyze-help.1");
    }

    @Test
    void areTheSameEveryTime() {
        assertThat(ShareFiles.files("2026-01-01")).isEqualTo(files);
    }

    @Test
    void aPageSaysWhatTheHelpSays() {
        for (String command : List.of("diff", "evaluate", "inspect")) {
            String help = CliRunner.run(command, "--help").out();
            String page = page("analyze-" + command).replace("\\-", "-").replaceAll("\\\\f[BIR]", "");
            for (Matcher option = OPTION.matcher(help); option.find(); ) {
                assertThat(page).contains(option.group());
            }
            assertThat(page)
                    .contains(".TH \"ANALYZE-" + command.toUpperCase(Locale.ROOT) + "\" \"1\" \"2026-01-01\"")
                    .contains(".SH \"SYNOPSIS\"", ".SH \"OPTIONS\"", ".SH \"EXIT STATUS\"", ".SH \"EXAMPLES\"");
        }
    }

    @Test
    void anExampleHasWhatItIsForBelow() {
        assertThat(page("analyze-diff"))
                .contains(".TP\n\\fBanalyze diff \\-\\-codebook new.yaml reports\\fR\nwhat a new codebook would flip\n")
                .contains("[\\-\\-columns=NAME=HEADER[,NAME=HEADER...]]...");
    }

    @Test
    void noLineOfAPageIsACommandByChance() {
        files.forEach((name, text) -> {
            if (name.endsWith(".1")) {
                assertThat(text.lines())
                        .allMatch(line -> line.startsWith("\\&.")
                                || !line.startsWith(".")
                                || line.matches("\\.(TH|SH|SS|TP|PP|B|br|nh|ad)\\b.*"))
                        .noneMatch(line -> line.startsWith("'"))
                        .allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 0x7F));
            }
        });
    }

    @Test
    void shellsKnowEveryCommandAndOption() {
        for (String name : List.of("analyze.bash", "_analyze", "analyze.fish")) {
            String script = files.getOrDefault("completions/" + name, "");
            assertThat(script).as(name).contains("snapshot", "fail-on", "only-side", "jsonl");
            assertThat(script).as(name).doesNotContain("Generated on", "Date:");
        }
        assertThat(files.getOrDefault("completions/analyze.fish", ""))
                .contains("-l only-side -x -a 'favor against'")
                .contains("-l gold -r -F");
    }

    @Test
    void everyCommandIsListedOnce() {
        assertThat(HelpPages.grouped().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(Subcommands.briefs().keySet())
                .contains("inspect", "diff", "help");
    }
}
