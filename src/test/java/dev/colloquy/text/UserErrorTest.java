package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UserErrorTest {

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        UserError error = new UserError("there is no such file", "Check its name.");

        assertThat(error.sentence()).isEqualTo("there is no such file");
        assertThat(error.hint()).isEqualTo("Check its name.");
    }
}
