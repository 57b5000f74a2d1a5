package dev.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** JSON of this program can be shown on a terminal, whatever somebody wrote into a comment. */
final class JsonTest {

    private static final String HOSTILE = "a\u007Fb\u0080c\u009B31md\u009Fe\u00A0é\u001B[1m😀";
    private static final String INERT = "a\\u007Fb\\u0080c\\u009B31md\\u009Fe\u00A0é\\u001B[1m😀";

    @Test
    void controlCharactersAreEscapedAndReadAgain() throws IOException {
        ObjectNode node = Json.NODES.objectNode().put("text", HOSTILE).put(HOSTILE, 1);
        StringWriter streamed = new StringWriter();
        try (var generator = Json.generator(streamed)) {
            Json.tree(generator, node);
        }

        assertThat(Json.line(node)).isEqualTo("{\"text\":\"" + INERT + "\",\"" + INERT + "\":1}");
        assertThat(Json.write(node)).contains("\"text\": \"" + INERT + "\"");
        assertThat(streamed.toString()).contains("\"text\": \"" + INERT + "\"");
        assertThat(new ObjectMapper().readTree(Json.write(node))).isEqualTo(node);
    }

    @Test
    void aLongTextIsEscapedToItsEnd() throws IOException {
        String text = "x\u009By".repeat(5_000);
        ObjectNode node = Json.NODES.objectNode().put("text", text);

        String written = Json.write(node);

        assertThat(written.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(node);
    }
}
