package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LanguageModelsTest {

    @Test
    void namesTheDigestsOfTheShippedFiles() throws IOException {
        List<ContentHash> shipped = new ArrayList<>();
        for (String part : List.of("sentence", "tokens", "pos", "lemmas")) {
            try (InputStream in = LanguageModels.class.getResourceAsStream(LanguageModels.resource(part))) {
                shipped.add(ContentHash.of(Objects.requireNonNull(in).readAllBytes()));
            }
        }

        assertThat(new LanguageModels().infos())
                .extracting(LanguageModelInfo::hash)
                .isEqualTo(shipped);
    }
}
