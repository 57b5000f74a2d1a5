package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of JSON and YAML whose first text is longer than the piece by which most files are known. */
@SuppressWarnings("StringConcatToTextBlock") // lines of JSON are longer than those of a source
final class LongFirstTextTest {

    private static final String LONG = "\"" + "I like the trams. ".repeat(17_000) + "\"";
    private static final String WIDE = "[" + "\"a tag\", ".repeat(20_000) + "\"the last\"]";

    @TempDir
    private Path folder = Path.of("");

    private Run convert(String name, String content) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name), content.replace("LONG", LONG).replace("WIDE", WIDE));
        return CliRunner.run("convert", file.toString(), "--to", "jsonl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a table
                "{'thread': 'q', 'text': LONG, 'author': 'Ann'}\n{'thread': 'q', 'text': 'No.', 'author': 'Bo'}\n",
                "{'text': LONG, 'author': 'Ann', 'thread': 'q'}\n{'text': 'No.', 'author': 'Bo', 'thread': 'q'}\n",
                "{'id': 1, 'tags': WIDE, 'author': 'Ann', 'text': LONG}\n{'id': 2, 'author': 'Bo', 'text': 'No.'}\n",
                "{'thread': 'q', 'author': 'Ann'}\n{'thread': 'q', 'text': LONG, 'author': 'Bo'}\n{'text': 'No.'}\n",
                // an array of rows
                "[{'text': LONG, 'author': 'Ann'}, {'text': 'No.', 'author': 'Bo'}]",
                "[\n  {'author': 'Ann', 'text': LONG},\n  {'author': 'Bo', 'text': 'No.'}\n]\n",
                // Reddit
                """
                {'body': LONG, 'author': 'Ann', 'id': 'k1', 'link_id': 't3_a', 'parent_id': 't3_a', 'created_utc': 1600000500}
                {'body': 'No.', 'author': 'Bo', 'id': 'k2', 'link_id': 't3_a', 'parent_id': 't1_k1', 'created_utc': 1600000600}
                """,
                // Hacker News
                """
                {'by': 'Ann', 'text': LONG, 'id': 103, 'parent': 102, 'time': 1600000300, 'type': 'comment'}
                {'by': 'Bo', 'text': 'No.', 'id': 104, 'parent': 103, 'time': 1600000400, 'type': 'comment'}
                """,
                // WordPress
                "[{'content': {'rendered': LONG}, 'id': 33, 'post': 7, 'parent': 0, 'author_name': 'Ann',"
                        + " 'date': '2021-03-04T12:00:00', 'status': 'approved', 'type': 'comment'},"
                        + " {'content': {'rendered': 'No.'}, 'id': 34, 'post': 7, 'parent': 33, 'author_name': 'Bo',"
                        + " 'date': '2021-03-05T12:00:00', 'status': 'approved', 'type': 'comment'}]",
                // Discourse
                "{'post_stream': {'posts': [{'cooked': LONG, 'id': 501, 'username': 'Ann', 'post_number': 1, 'topic_id': 4},"
                        + " {'cooked': 'No.', 'id': 502, 'username': 'Bo', 'post_number': 2, 'topic_id': 4}]}, 'id': 4}",
                // YouTube
                "{'items': [{'snippet': {'topLevelComment': {'snippet': {'textDisplay': LONG, 'authorDisplayName': 'Ann',"
                        + " 'videoId': 'v'}, 'id': 'T1'}, 'videoId': 'v'}, 'id': 'T1', 'kind': 'youtube#commentThread'},"
                        + " {'snippet': {'topLevelComment': {'snippet': {'textDisplay': 'No.', 'authorDisplayName': 'Bo',"
                        + " 'videoId': 'v'}, 'id': 'T2'}, 'videoId': 'v'}, 'id': 'T2', 'kind': 'youtube#commentThread'}]}"
            })
    void isReadWithWhatFollows(String content) throws IOException {
        Run run = convert("q.json", content.replace('\'', '"'));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"text\":\"I like the trams. ", "\"text\":\"No.\"", "\"author\":\"Bo\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- message: LONG\n  name: Ann\n- message: No.\n  name: Bo\n",
                "- name: Ann\n  message: LONG\n- message: No.\n  name: Bo\n",
                "first:\n  message: LONG\n  name: Ann\nsecond:\n  message: No.\n  name: Bo\n"
            })
    void isReadInYamlToo(String content) throws IOException {
        Run run = convert("q.yml", content);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"text\":\"I like the trams. ", "\"text\":\"No.\"", "\"author\":\"Bo\"");
    }

    @Test
    void isToldWhereItIsLongerThanTextsMayBe() throws IOException {
        String rows = "{\"text\": \"" + "word ".repeat(1_100_000) + "\", \"author\": \"Ann\", \"thread\": \"q\"}\n"
                + "{\"text\": \"No.\", \"author\": \"Bo\", \"thread\": \"q\"}\n";

        Run run = convert("q.jsonl", rows);

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).contains("\"author\":\"Bo\"");
        assertThat(run.err()).contains("longer than 5 million characters");
    }

    @Test
    void isToldWhereItIsLongerThanAnyLineMayBe() throws IOException {
        String rows = "{\"text\": \"" + "word ".repeat(4_100_000) + "\", \"author\": \"Ann\", \"thread\": \"q\"}\n"
                + "{\"text\": \"No.\", \"author\": \"Bo\", \"thread\": \"q\"}\n";

        Run run = convert("q.jsonl", rows);

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("20 million characters");
    }
}
