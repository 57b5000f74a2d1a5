package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Margi Murphy § Murphy|Margi",
                "Feng § Feng|",
                "Murphy, Margi § Murphy|Margi",
                "Ursula von der Leyen § von der Leyen|Ursula",
                "Martin Luther King Jr. § King Jr.|Martin Luther",
                "Ames et al. § Ames| + {others}",
                "Ames and Smith § Ames| + Smith|",
                "Ames & Smith § Ames| + Smith|",
                "BBC News § {BBC News}",
                "WHO § {WHO}",
                "Department of Health and Social Care § {Department of Health and Social Care}",
                "Delacroix-Munro § Delacroix-Munro|",
            })
    void tellsPersonsFromInstitutions(String written, String expected) {
        assertThat(CitedName.of(List.of(written)).stream()
                        .map(n -> n.whole() ? "{" + n.family() + "}" : n.family() + "|" + n.given())
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(expected);
    }

    @Test
    void neverPartsWhatIsGlued() {
        String name = SuppliedFields.author("{Human Rights Watch}");

        assertThat(CitedName.of(List.of(name))).containsExactly(new CitedName("", "Human Rights Watch", true));
        assertThat(CitedName.of(List.of(SuppliedFields.author("García Márquez, Gabriel"))))
                .containsExactly(new CitedName("Gabriel", "García Márquez", false));
    }

    @Test
    void nothingIsNoName() {
        assertThat(CitedName.of(List.of("", "  "))).isEmpty();
    }

    @Test
    void noListIsTooLong() {
        for (String part : List.of("a and ", "a & ", "b et al. ", "c, ", " ")) {
            assertThat(CitedName.of(List.of(part.repeat(100_000) + "z"))).hasSize(1);
        }
    }
}
