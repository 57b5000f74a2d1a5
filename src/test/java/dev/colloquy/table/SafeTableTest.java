package dev.colloquy.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "  =1", "\u200F=1", "\u00A0=1", "\uFF1D1"})
    void noCellIsAFormula(String text) {
        List<Table.Row> rows = Table.read(SafeTable.write(List.of(List.of("key"), List.of(text))), List.of("key"))
                .body();

        assertThat(rows.get(0).cells().get(0)).startsWith("'");
    }

    @Test
    void plainTextStaysAsItIs() {
        assertThat(SafeTable.write(List.of(List.of("a", "b \"c\"", "d,e", "https://x.example/=1", ""))))
                .isEqualTo("a,\"b \"\"c\"\"\",\"d,e\",https://x.example/=1,\r\n");
    }
}
