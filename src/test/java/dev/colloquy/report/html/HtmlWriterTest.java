package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.summary.AnalysisResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HtmlWriterTest {

    private static final int MEGABYTE = 1 << 20;
    private static final Pattern RUNS = Pattern.compile("(?s)<(script|style)>(.*?)</\\1>");
    private static final Pattern LOADS = Pattern.compile(
            "<(?:img|iframe|object|embed|audio|video|source)\\b|\\bsrc=|<link (?!rel=\"icon\" href=\"data:,\")");

    private static List<String> pages(AnalysisResult result) {
        HtmlWriter writer = new HtmlWriter();
        return Stream.concat(
                        result.threads().stream().map(t -> writer.thread(result, t)), Stream.of(writer.summary(result)))
                .toList();
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        return "'sha256-"
                + Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                + "'";
    }

    @Test
    void policyAllowsWhatThePageCarriesAndNothingElse() throws NoSuchAlgorithmException {
        for (String page : pages(Samples.result(2))) {
            String policy = page.substring(page.indexOf("default-src"), page.indexOf("form-action"));
            assertThat(policy).startsWith("default-src &#39;none&#39;".replace("&#39;", "'"));
            int runs = 0;
            for (Matcher run = RUNS.matcher(page); run.find(); runs++) {
                assertThat(policy).contains(digest(run.group(2)));
            }
            assertThat(runs).isEqualTo(4);
            assertThat(policy).doesNotContain("unsafe").doesNotContain("http");
        }
    }

    @Test
    void pagesLoadNothing() {
        for (String page : pages(Samples.result(1))) {
            String own = RUNS.matcher(page).replaceAll("");
            assertThat(LOADS.matcher(own.replace("src=x", "")).find()).isFalse();
        }
    }

    @Test
    void plotsComeWithTheirLicence() {
        assertThat(pages(Samples.result(1)).get(0))
                .contains("Copyright 2010-2023 Mike Bostock", "THE SOFTWARE IS PROVIDED");
    }

    @Test
    void aPageOfNothingIsSmall() {
        Lines lines = new Lines(1).post("", Stance.NONE, "");
        for (String page : pages(lines.result(lines.thread("t")))) {
            assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MEGABYTE);
        }
    }

    @Test
    void sameResultGivesTheSameBytes() {
        assertThat(pages(Samples.result(2))).isEqualTo(pages(Samples.result(2)));
    }

    @Test
    void hostileTextEndsNothingEarly() {
        String page = pages(Samples.result(1)).get(1);
        String own = RUNS.matcher(page).replaceAll("");
        assertThat(own)
                .doesNotContain("<img")
                .doesNotContain("<svg")
                .doesNotContain("<b>bold")
                .doesNotContain("\u0007");
    }

    @Test
    void threadWithoutATitleIsCalledByItsId() {
        Lines lines = new Lines(1).post(" ", Stance.NONE, "x");
        assertThat(pages(lines.result(lines.thread("my-thread"))).get(0)).contains("<title>my-thread</title>");
    }
}
