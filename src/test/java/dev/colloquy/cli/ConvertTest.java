package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.load.MadeThreads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyze convert} writes is read back as what it was written of. */
final class ConvertTest {

    private static final String EVERYTHING = "deleted,spam,held,ping";

    /** A thread of each format, with what tables and JSON make hard: marks, quotes, line ends, formulas, emoji, dates of all kinds. */
    private static final Map<String, String> SAMPLES = new TreeMap<>(Map.of(
            "text",
            """
            A bell

            It "rings", twice;
            at night, too.

            3 comments

              1. @ann =1+1 is two.

              2. 'quoted' and - dashed

              3. A last one, with \uD83D\uDD14 and \u00E9.
            """,
            "page",
            """
            <!DOCTYPE html><html><head><title>A bell</title></head><body><article class="post"><h1 class="entry-title">A "bell"</h1>
            <div class="entry-content"><p>It rings,<br>twice.</p></div></article>
            <div id="comments"><h2>2 comments</h2><ol class="comment-list">
            <li class="comment depth-1" id="comment-4"><article><cite class="fn">Ann, B.</cite><time datetime="2020-01-03T10:00:00+01:00">x</time>
            <div class="comment-content"><p>=SUM(A1)</p><blockquote><p>twice</p></blockquote></div></article>
            <ol class="children"><li class="comment depth-2" id="comment-5"><article><cite class="fn">@bo</cite><time datetime="2020-01-02T10:00:00Z">x</time>
            <div class="comment-content"><p>Earlier, <a href="https://bells.example/a?b=1&amp;c=2">here</a>.</p></div></article></li></ol></li></ol></div></body></html>
            """,
            "wxr",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><wp:wxr_version>1.2</wp:wxr_version><item><title>A bell</title><dc:creator>cy</dc:creator><content:encoded><![CDATA[It rings.

            Twice.]]></content:encoded><wp:post_id>3</wp:post_id><wp:post_date>2020-01-01 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Ann</wp:comment_author><wp:comment_date_gmt>2020-01-02 10:00:00</wp:comment_date_gmt><wp:comment_content>+1, "yes"</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment>
            <wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author>Bo</wp:comment_author><wp:comment_date_gmt>2020-01-03 10:00:00</wp:comment_date_gmt><wp:comment_content>Buy bells</wp:comment_content><wp:comment_approved>spam</wp:comment_approved><wp:comment_parent>1</wp:comment_parent></wp:comment>
            </item></channel></rss>
            """,
            "reddit",
            """
            [{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {"id": "p", "title": "A bell", "selftext": "It *rings*.\\n\\n- twice\\n- thrice", "author": "cy", "created_utc": 1600000000}}]}},
             {"kind": "Listing", "data": {"children": [
              {"kind": "t1", "data": {"id": "a", "link_id": "t3_p", "parent_id": "t3_p", "author": "ann", "created_utc": 1600000300, "body": "&gt; rings\\n\\n'=1", "replies": {"kind": "Listing", "data": {"children": [
               {"kind": "t1", "data": {"id": "b", "link_id": "t3_p", "parent_id": "t1_a", "author": "[deleted]", "created_utc": 1600000400, "body": "[removed]"}},
               {"kind": "t1", "data": {"id": "d", "link_id": "t3_p", "parent_id": "t1_b", "author": "eve", "created_utc": 1600000200, "body": "lone \\ud800 half"}}]}}}}]}}]
            """,
            "hackernews",
            """
            {"by": "cy", "id": 1, "time": 1600000000, "title": "A bell", "url": "https://bells.example/", "type": "story"}
            {"by": "ann", "id": 2, "parent": 1, "text": "One<p>&gt; two<p><pre><code>  three\\n    four\\n</code></pre>", "time": 1600000100, "type": "comment"}
            {"by": "bo", "dead": true, "id": 3, "parent": 2, "text": "\\t-- tabs", "time": 1600000200, "type": "comment"}
            """,
            "discourse",
            """
            {"post_stream": {"posts": [{"id": 1, "username": "cy", "created_at": "2020-01-01T10:00:00.000Z", "cooked": "<p>It rings.</p>", "post_number": 1},
             {"id": 2, "username": "ann", "created_at": "2020-01-02T10:00:00.000Z", "cooked": "<ul><li>One</li><li>Two</li></ul>", "post_number": 2, "reply_to_post_number": 1},
             {"id": 3, "username": "bo", "created_at": "2020-01-03T10:00:00.000Z", "cooked": "<p>@ann <em>no</em></p>", "post_number": 3, "reply_to_post_number": 2}], "stream": [1, 2, 3]}, "id": 7, "title": "A bell, or two"}
            """,
            "youtube",
            """
            {"id": "v", "title": "A bell", "description": "It rings.", "channel": "Bells", "upload_date": "20200101", "extractor": "youtube", "comments": [
             {"id": "A", "parent": "root", "text": "One\\n\\ntwo", "author": "@ann", "author_id": "u", "timestamp": 1600000500},
             {"id": "A.b", "parent": "A", "text": "@ann \uD83D\uDE00", "author": "@bo", "author_id": "w", "_time_text": "2 years ago"},
             {"id": "C", "parent": "root", "text": "Earlier", "author": "@cy", "author_id": "x", "timestamp": 1600000100}]}
            """,
            "table",
            """
            thread,id,parent_id,user,date,text
            t/1,1,,Ann,3/4/2020,"One ""quoted""
            line; two"
            t/1,2,1,'Bo,12.05.2020,=SUM(A1)
            t/2,3,,Cy,,|
            """));

    @TempDir
    private Path folder = Path.of("");

    private List<JsonNode> rows(Path file) throws IOException {
        Run run = CliRunner.run("convert", file.toString(), "--to", "jsonl", "--include", EVERYTHING);
        assertThat(run.exit()).as(run.err()).isZero();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            ObjectNode row = (ObjectNode) Reports.MAPPER.readTree(line);
            row.remove(List.of("file", "start", "end"));
            rows.add(row);
        }
        return rows;
    }

    @Test
    void everyFormatSurvivesEveryWayThere() throws IOException {
        for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
            Path file = Files.writeString(folder.resolve("sample-" + sample.getKey()), sample.getValue());
            assertThat(CliRunner.run("inspect", file.toString(), "--format", "json")
                            .out())
                    .contains("\"" + sample.getKey() + "\"");
            assertSurvives(sample.getKey(), file);
        }
    }

    @Test
    void filesOfManyThreadsSurvive() throws IOException {
        for (String format : MadeThreads.formats()) {
            Path file = folder.resolve("made-" + format);
            try (InputStream in = MadeThreads.open(format, MadeThreads.isOfOneThread(format) ? 1 : 20_000)) {
                Files.copy(in, file);
            }
            assertSurvives(format, file);
        }
    }

    @Test
    void theProgramsOwnCorpusSurvives() throws IOException {
        Path file = Files.writeString(folder.resolve("bell.txt"), SAMPLES.getOrDefault("text", ""));
        Path corpus = folder.resolve("corpus");
        Run run = CliRunner.run(
                file.toString(), "--out", folder.resolve("reports").toString(), "--corpus-dir", corpus.toString());
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(rows(corpus.resolve("bell.json"))).isEqualTo(rows(file));
    }

    private void assertSurvives(String format, Path file) throws IOException {
        List<JsonNode> rows = rows(file);
        assertThat(rows).as(format).hasSizeGreaterThanOrEqualTo(3);
        for (String to : List.of("jsonl", "json", "csv")) {
            Path written = folder.resolve("written." + to);
            Run run = CliRunner.run(
                    "convert", file.toString(), "--to", to, "--include", EVERYTHING, "--out", written.toString());
            assertThat(run.exit()).as(run.err()).isZero();

            assertThat(rows(written)).as(format + " as " + to).isEqualTo(rows);
        }
    }

    @Test
    void halvesOfCharactersNeverReachAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("halves.json"), SAMPLES.getOrDefault("reddit", ""));
        Path reports = folder.resolve("reports");
        Path corpus = folder.resolve("corpus");

        Run run = CliRunner.run("convert", file.toString(), "--to", "csv");
        Run analysed = CliRunner.run(file.toString(), "--out", reports.toString(), "--corpus-dir", corpus.toString());

        assertThat(run.out()).contains("lone \uFFFD half").doesNotContain("?");
        assertThat(analysed.exit()).as(analysed.err()).isZero();
        assertThat(Files.readString(corpus.resolve("halves.json"))).contains("lone \uFFFD half");
        assertThat(Files.readString(reports.resolve("halves.md"))).doesNotContain("lone ? half");
    }
}
