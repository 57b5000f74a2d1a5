package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkplaceTest {

    @TempDir
    private Path folder = Path.of("");

    private Path reports() {
        return folder.resolve("reports");
    }

    private List<String> left(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .map(p -> place.relativize(p).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void filesComeToTheirPlacesAndNothingElseIsLeft() throws IOException {
        Path corpus = folder.resolve("corpus");
        try (Workplace place = Workplace.in(List.of(corpus, reports()))) {
            place.publish(List.of(OutFile.of(corpus, "a.json", "{}\n"), OutFile.of(reports(), "a.md", "# A\n")));
        }
        assertThat(left(folder)).containsExactly("corpus/a.json", "reports/a.md");
        assertThat(reports().resolve("a.md")).hasContent("# A\n");
    }

    @Test
    void aFileThatIsAsItShallBeIsNotTouched() throws IOException {
        Files.createDirectories(reports());
        Path file = Files.writeString(reports().resolve("a.md"), "# A\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        try (Workplace place = Workplace.in(List.of(reports()))) {
            place.publish(List.of(OutFile.of(reports(), "a.md", "# A\n"), OutFile.of(reports(), "b.md", "# B\n")));
        }
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
        assertThat(left(reports())).containsExactly("a.md", "b.md");
    }

    @Test
    void nothingChangesWhereOneFileCannotBeMade() throws IOException {
        Files.createDirectories(reports());
        Files.writeString(reports().resolve("a.md"), "before\n");
        try (Workplace place = Workplace.in(List.of(reports()))) {
            assertThatThrownBy(() -> place.publish(
                            List.of(OutFile.of(reports(), "a.md", "after\n"), new OutFile(reports(), "b.md", out -> {
                                throw new IOException("No space left on device");
                            }))))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("no space left");
        }
        assertThat(reports().resolve("a.md")).hasContent("before\n");
        assertThat(left(reports())).containsExactly("a.md");
        assertThat(Workplace.isUnfinished(reports())).isFalse();
    }

    @Test
    void oneRunAtATimeHasAFolder() throws IOException {
        try (Workplace first = Workplace.in(List.of(reports()))) {
            assertThatThrownBy(() -> Workplace.in(List.of(folder.resolve("corpus"), reports())))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("another run is writing to " + reports())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            first.publish(List.of(OutFile.of(reports(), "a.md", "# A\n")));
        }
        try (Workplace second = Workplace.in(List.of(folder.resolve("corpus"), reports()))) {
            second.publish(List.of(OutFile.of(reports(), "a.md", "# B\n")));
        }
        assertThat(reports().resolve("a.md")).hasContent("# B\n");
    }

    @Test
    void oneFolderMayBeNamedTwice() throws IOException {
        Path other = folder.resolve("x/../reports");
        Files.createDirectories(folder.resolve("x"));
        try (Workplace place = Workplace.in(List.of(reports(), other))) {
            place.publish(List.of(OutFile.of(reports(), "a.md", "a"), OutFile.of(other, "b.md", "b")));
        }
        assertThat(left(reports())).containsExactly("a.md", "b.md");
    }

    @Test
    void whatABrokenOffRunLeftIsTakenAwayAndItsMarkStaysUntilFilesAreInPlace() throws IOException {
        Path hidden = reports().resolve(Workplace.HIDDEN);
        Files.createDirectories(hidden.resolve("new"));
        Files.writeString(hidden.resolve("new/old.md"), "of a run that is no more");
        Files.writeString(hidden.resolve("unfinished"), "");
        assertThat(Workplace.isUnfinished(reports())).isTrue();
        try (Workplace place = Workplace.in(List.of(reports()))) {
            assertThat(Workplace.isUnfinished(reports())).isTrue();
            place.publish(List.of(OutFile.of(reports(), "a.md", "# A\n")));
        }
        assertThat(Workplace.isUnfinished(reports())).isFalse();
        assertThat(left(reports())).containsExactly("a.md");
    }

    @Test
    void whatIsKeptForTheNextRunStaysAndStaysOutOfVersionControl() throws IOException {
        try (Workplace place = Workplace.in(List.of(reports()))) {
            Files.writeString(place.file(reports(), "labels"), "kept");
        }
        assertThat(left(reports())).contains(".colloquy/labels", ".colloquy/.gitignore");
        assertThat(reports().resolve(".colloquy/.gitignore")).hasContent("*");
    }

    @Test
    void linksInItsOwnFolderAreNotFollowed() throws IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(others.resolve("a"), "mine");
        Path hidden = Files.createDirectories(reports().resolve(".colloquy"));
        Path link = Files.createSymbolicLink(hidden.resolve("new"), others);

        assertThatThrownBy(() -> Workplace.in(List.of(reports())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is a link to another place");
        Files.delete(link);
        Files.delete(hidden);
        Files.createSymbolicLink(hidden, others);
        assertThatThrownBy(() -> Workplace.in(List.of(reports())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is a link to another place");
        assertThat(others.resolve("a")).hasContent("mine");
        assertThat(left(others)).containsExactly("a");
    }

    @Test
    void aLinkThatLeadsNowhereIsNoPlace() throws IOException {
        Files.createSymbolicLink(reports(), Path.of("nowhere"));
        assertThatThrownBy(() -> Workplace.in(List.of(reports())))
                .isInstanceOf(UserError.class)
                .hasMessageEndingWith(reports() + " is a link that leads nowhere; take it away");
        assertThatThrownBy(() -> StagedFolder.at(reports().resolve("x")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is a link that leads nowhere");
    }

    @Test
    void aFileInThePlaceOfTheHiddenFolderIsNamed() throws IOException {
        Path hidden = Files.writeString(Files.createDirectories(reports()).resolve(".colloquy"), "mine\n");
        assertThatThrownBy(() -> Workplace.in(List.of(reports())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(".colloquy is a file, where this program keeps a folder")
                .hasMessageNotContaining("Exception");
        assertThat(hidden).hasContent("mine\n");
    }
}
