package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FileProblemsTest {

    private static Stream<ReadProblem> rows(String file, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> ReadProblem.at(Severity.WARNING, file, line, 1, "a row without a text"));
    }

    @Test
    void tellsOfAFileWhatWasFoundInIt() {
        List<ReadProblem> odd = rows("a.csv", FileProblems.TOLD).toList();
        FileProblems all =
                new FileProblems(Stream.concat(odd.stream(), rows("b.csv", 1)).toList());

        assertThat(all.of("a.csv")).isEqualTo(odd);
        assertThat(all.of("b.csv")).hasSize(1);
        assertThat(all.of("c.csv")).isEmpty();
    }

    @Test
    void tellsTheFirstOfManyAndHowManyMoreThereAre() {
        List<ReadProblem> one =
                new FileProblems(rows("a.csv", FileProblems.TOLD + 1).toList()).of("a.csv");
        List<ReadProblem> many = new FileProblems(rows("a.csv", 1_000).toList()).of("a.csv");

        assertThat(one).hasSize(FileProblems.TOLD + 1);
        assertThat(one.get(FileProblems.TOLD).sentence()).isEqualTo("a.csv: 1 more is told in the summary");
        assertThat(many.subList(0, FileProblems.TOLD))
                .extracting(ReadProblem::line)
                .isEqualTo(IntStream.rangeClosed(1, FileProblems.TOLD).boxed().toList());
        assertThat(many.get(FileProblems.TOLD).sentence()).isEqualTo("a.csv: 980 more are told in the summary");
    }
}
