package dev.colloquy.cli;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.load.table.TableReader;
import dev.colloquy.model.Status;
import dev.colloquy.text.UserError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads threads. */
final class InputOptions {

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Read every file as this format. Default: each file by what it looks like; see analyze"
                    + " inspect.")
    private @Nullable String from;

    @Option(
            names = "--include",
            paramLabel = "STATUS",
            split = ",",
            description = "Read comments too that are not published: deleted, spam, held, ping; several with commas.")
    private List<String> include = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "NAME=HEADER",
            split = ",",
            description = "Of tables: which column holds what, such as text=body,author=user. Default: by its header.")
    private Map<String, String> columns = new TreeMap<>();

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            split = ",",
            description = "Read more, or less, than usual: file-bytes, item-chars, thread-items, depth, addresses,"
                    + " archive-depth, archive-files, archive-bytes or archive-ratio; several with commas.")
    private Map<String, String> limits = new TreeMap<>();

    /** True if anything is asked for but the usual way of reading. */
    boolean isGiven() {
        return from != null || !include.isEmpty() || !columns.isEmpty() || !limits.isEmpty();
    }

    /** True if columns of tables are named. */
    boolean namesColumns() {
        return !columns.isEmpty();
    }

    /**
     * What was asked for.
     *
     * @throws UserError if a format, a status or a limit is not known
     */
    Intake intake(Terminal terminal) {
        return intake(Wiring.loader(), terminal);
    }

    /** The same with these readers. */
    Intake intake(ThreadLoader all, Terminal terminal) {
        Limits asked = Limits.of(limits);
        return new Intake(
                from == null ? all : all.only(known(from, all)),
                new ReadOptions(statuses(), columns()).within(asked.reading()),
                asked.archives(),
                terminal.in(),
                total -> ProgressBar.reading(terminal, total));
    }

    private static String known(String format, ThreadLoader all) {
        String name = format.toLowerCase(Locale.ROOT);
        if (!all.formats().contains(name)) {
            throw new UserError(
                    "--from: there is no format " + format,
                    "formats are " + all.formats().stream().sorted().collect(Collectors.joining(", ")));
        }
        return name;
    }

    private Set<Status> statuses() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String code : include) {
            statuses.add(Status.of(code.strip().toLowerCase(Locale.ROOT))
                    .filter(s -> s != Status.PUBLISHED)
                    .orElseThrow(() -> new UserError(
                            "--include: there is no status " + code,
                            "what is published is read always; else there are "
                                    + Stream.of(Status.values())
                                            .filter(s -> s != Status.PUBLISHED)
                                            .map(Status::code)
                                            .collect(Collectors.joining(", ")))));
        }
        return statuses;
    }

    private Map<String, String> columns() {
        Map<String, String> asked = new TreeMap<>();
        columns.forEach((name, header) -> {
            if (name.isBlank() || header.isBlank()) {
                throw new UserError(
                        "--columns: “" + name + "=" + header + "” does not say which column holds what",
                        "say it like this: --columns text=body,author=user");
            }
            if (!TableReader.columns().contains(name.strip().toLowerCase(Locale.ROOT))) {
                throw new UserError(
                        "--columns: no column can be “" + name.strip() + "”",
                        "a column is one of " + String.join(", ", TableReader.columns()));
            }
            asked.put(name.strip().toLowerCase(Locale.ROOT), header.strip());
        });
        return asked;
    }
}
