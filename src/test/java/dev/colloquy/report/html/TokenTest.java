package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TokenTest {

    @Test
    void valuesNeedNoMoreCareInAddressesAndLists() {
        assertThat(Token.of(Token.AUTHOR, "A & B=\"ü\" #1:2"))
                .isEqualTo("author=A%20%26%20B%3D%22%C3%BC%22%20%231%3A2");
    }

    @Test
    void pageOfAThreadIsAnAddress() {
        assertThat(Token.page("a b?c#d")).isEqualTo("a%20b%3Fc%23d.html");
    }
}
