package dev.colloquy.cli;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.Room;
import dev.colloquy.io.TemporaryFolder;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether the program can read and write where it is used. */
final class PlacesCheck {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    /** Less room than this is soon full; DuckDB alone unpacks 60 MiB. */
    private static final long ENOUGH = 200 * MIB;

    private static final Path HERE = Path.of("");

    private final Path threads;

    /** @param threads where the user's threads lie */
    PlacesCheck(Path threads) {
        this.threads = threads;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(written("reports"));
        findings.add(written("corpus"));
        findings.add(room("disk", HERE.toAbsolutePath()));
        findings.add(temporary());
        findings.add(codebook());
        return findings;
    }

    private static Finding written(String folder) {
        boolean there = FileTree.exists(HERE.resolve(folder));
        return Room.refusal(HERE.resolve(folder))
                .map(why -> Finding.wrong(
                        folder + "/",
                        "cannot be written in the current folder: " + why,
                        "work in another folder, or name another place with --out and --corpus-dir"))
                .orElseGet(() ->
                        Finding.ok(folder + "/", there ? "can be written to" : "can be made in the current folder"));
    }

    private static Finding room(String about, Path folder) {
        OptionalLong free = Room.free(folder);
        if (free.isEmpty()) {
            return Finding.note(about, "nobody tells how much room there is", "nothing, if files can be written");
        }
        String told = amount(free.getAsLong()) + " free";
        return free.getAsLong() < ENOUGH ? Finding.note(about, told, "make room") : Finding.ok(about, told);
    }

    private static String amount(long bytes) {
        return bytes >= GIB ? bytes / GIB + " GiB" : bytes / MIB + " MiB";
    }

    private static Finding temporary() {
        String about = "temporary";
        try (TemporaryFolder folder = TemporaryFolder.open()) {
            Finding room = room(about, folder.path());
            return new Finding(
                    room.level(), about, System.getProperty("java.io.tmpdir", "") + ", " + room.told(), room.advice());
        } catch (UserError e) {
            return Finding.wrong(about, e.sentence(), e.hint());
        }
    }

    /** Says nothing of what is in it. */
    private Finding codebook() {
        String about = "codebook";
        if (!FileTree.exists(threads)) {
            return Finding.wrong(about, "there is no " + threads, "check the spelling");
        }
        Optional<Path> file = FileTree.codebookBeside(threads);
        if (file.isEmpty()) {
            return Finding.ok(about, "no codebook.yaml in " + place() + ": the general one is taken");
        }
        try {
            CodebookOutcome outcome = Codebooks.read(file.get());
            if (outcome instanceof CodebookOutcome.Valid valid) {
                Codebook codebook = valid.codebook();
                return Finding.ok(
                        about,
                        "codebook.yaml in " + place() + " is valid: "
                                + count(codebook.targets().size(), "target") + ", "
                                + count(codebook.themes().size(), "theme"));
            }
            int problems = ((CodebookOutcome.Invalid) outcome).problems().size();
            return Finding.wrong(
                    about,
                    "codebook.yaml in " + place() + " has errors: " + problems,
                    "see: analyze codebook check " + file.get());
        } catch (UserError e) {
            return Finding.wrong(about, e.sentence(), e.hint());
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String place() {
        return threads.equals(HERE) ? "the current folder" : threads.toString();
    }
}
