package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.io.TemporaryFolder;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether the archive of classes that the launcher keeps for each Java is there and is used; without it, starts take longer. */
final class ClassDataCheck {

    private static final String ABOUT = "class data";

    /** Options that name an archive to start from, of whatever kind. */
    private static final List<String> ARCHIVES = List.of("-XX:SharedArchiveFile=", "-XX:AOTCache=");

    /** Options that would get into each other's way in a second process. */
    private static final List<String> ALONE =
            List.of("-agentlib:", "-javaagent:", "-XX:ArchiveClassesAtExit=", "-Xlog");

    private static final String CLASS = "dev.colloquy.cli.Main source: shared object";
    private static final long SECONDS = 60;
    private static final long MIB = 1L << 20;
    private static final String MADE =
            "nothing, but starts take longer; the launcher makes one where it may write to the"
                    + " folder cds/ of the program";

    private ClassDataCheck() {}

    static Finding finding() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        Optional<Path> archive = ARCHIVES.stream()
                .flatMap(
                        name -> options.stream().filter(o -> o.startsWith(name)).map(o -> o.substring(name.length())))
                .map(Path::of)
                .findFirst();
        if (archive.isEmpty()) {
            return Finding.note(ABOUT, "no archive for this Java", MADE);
        }
        Path file = archive.get();
        if (!FileTree.isFile(file)) {
            return Finding.note(ABOUT, ProgramFolder.shown(file) + " is missing", MADE);
        }
        String told = ProgramFolder.shown(file) + ", " + FileTree.size(file) / MIB + " MiB";
        return isUsed(options)
                ? Finding.ok(ABOUT, told)
                : Finding.note(ABOUT, told + ", is not used by this Java", "delete it; the next run makes a new one");
    }

    /** Asks a second process with the same options where it has its first class from. */
    private static boolean isUsed(List<String> options) {
        try (TemporaryFolder folder = TemporaryFolder.open()) {
            Path log = folder.path().resolve("classes.txt");
            List<String> command = new ArrayList<>();
            command.add(
                    Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
            options.stream()
                    .filter(o -> ALONE.stream().noneMatch(o::startsWith))
                    .forEach(command::add);
            command.addAll(List.of(
                    "-Xlog:class+load:file=" + log,
                    "-cp",
                    System.getProperty("java.class.path", ""),
                    Main.class.getName(),
                    "--version"));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended
                    && OutputFiles.read(log)
                            .filter(text -> text.contains(CLASS))
                            .isPresent();
        } catch (IOException | UserError e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
