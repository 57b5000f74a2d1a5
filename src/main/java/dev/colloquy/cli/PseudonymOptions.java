package dev.colloquy.cli;

import dev.colloquy.engine.ThreadShelf;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.KeyFile;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Item;
import dev.colloquy.privacy.Pseudonymizer;
import dev.colloquy.privacy.Pseudonyms;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that put pseudonyms in the place of people's names. */
final class PseudonymOptions {

    private static final String FILE = "colloquy/pseudonym.key";

    @Option(
            names = "--pseudonymize",
            description = "Put pseudonyms in the place of authors' names, also where texts address them. What this"
                    + " protects, and what not: see the README.")
    private boolean pseudonymize;

    @Option(
            names = "--pseudonym-key",
            paramLabel = "FILE",
            description = "The secret that pseudonyms are made with; made on first use. Default: colloquy/pseudonym.key"
                    + " in your configuration folder.")
    private @Nullable Path key;

    /** True if they are asked for. */
    boolean asked() {
        if (key != null && !pseudonymize) {
            throw new UserError("--pseudonym-key is of no use without --pseudonymize", "say both, or neither");
        }
        return pseudonymize;
    }

    /**
     * The corpus with pseudonyms, if they are asked for.
     *
     * @param store keeps the threads with pseudonyms
     */
    Corpus applied(
            Corpus corpus,
            RecordStore store,
            List<Path> inputs,
            List<Path> outputs,
            Terminal terminal,
            Messages messages) {
        if (!asked()) {
            return corpus;
        }
        Set<String> names = new TreeSet<>();
        corpus.threads()
                .forEach(t -> t.items().stream()
                        .map(Item::author)
                        .flatMap(Optional::stream)
                        .forEach(names::add));
        Pseudonymizer made = made(names, inputs, outputs, terminal, messages);
        return ThreadShelf.changed(corpus, made::apply, store);
    }

    /**
     * What puts pseudonyms in the place of these names.
     *
     * @param outputs folders that the program writes to
     * @throws UserError if there is no key, or it lies where it must not
     */
    Pseudonymizer made(
            Collection<String> names, List<Path> inputs, List<Path> outputs, Terminal terminal, Messages messages) {
        List<Path> published = new ArrayList<>(outputs);
        inputs.stream().filter(FileTree::isFolder).forEach(published::add);
        Path file = key == null ? usual(terminal.environment()) : key;
        KeyFile.Key secret = KeyFile.at(file, published);
        if (secret.made()) {
            messages.note("made a new key for pseudonyms: " + file
                    + "; keep it, and keep it to yourself: with it the same people get the same pseudonyms again");
        }
        return new Pseudonymizer(new Pseudonyms(secret.bytes(), names));
    }

    private static Path usual(Map<String, String> environment) {
        for (String variable : List.of("XDG_CONFIG_HOME", "APPDATA")) {
            String folder = environment.getOrDefault(variable, "");
            if (!folder.isBlank()) {
                return Path.of(folder).resolve(FILE);
            }
        }
        String home = System.getProperty("user.home", "");
        if (home.isBlank() || home.equals("?")) {
            throw new UserError("there is no home folder to keep a key in", "name a file with --pseudonym-key");
        }
        return Path.of(home, ".config").resolve(FILE);
    }
}
