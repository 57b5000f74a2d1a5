package dev.colloquy.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the program runs on: Java, system, memory, language. */
final class MachineCheck {

    private static final long MIB = 1L << 20;

    /** The main job has taken 407 MiB at most, of which less than this is heap. */
    private static final long ENOUGH_HEAP = 256 * MIB;

    /** Variables that every Java on the machine takes options from. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private static final List<String> LANGUAGES = List.of("LC_ALL", "LC_CTYPE", "LANG");

    private final Terminal terminal;

    MachineCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("Java", java()));
        options().forEach(findings::add);
        findings.add(
                Finding.ok("system", property("os.name") + " " + property("os.version") + ", " + property("os.arch")));
        findings.add(memory());
        findings.add(Finding.ok("language", language()));
        findings.add(fileNames(property("sun.jnu.encoding")));
        findings.add(Finding.ok("output", output()));
        return findings;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String java() {
        String vendor = Stream.of("java.vendor", "java.vendor.version")
                .map(name -> System.getProperty(name, ""))
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(" "));
        return property("java.version") + ", " + vendor + ", " + property("java.vm.name") + " ("
                + property("java.vm.info") + "), " + property("java.home");
    }

    /** Their values may hold paths and passwords; that they are set is enough to know. */
    private Stream<Finding> options() {
        Map<String, String> environment = terminal.environment();
        return Stream.concat(OPTIONS.stream(), Stream.of("COLLOQUY_JAVA_OPTS"))
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .map(name -> Finding.note("options", name + " is set", "if something is odd, try again without it"));
    }

    private static Finding memory() {
        long heap = Runtime.getRuntime().maxMemory();
        int processors = Runtime.getRuntime().availableProcessors();
        String told =
                processors + (processors == 1 ? " processor" : " processors") + ", heap up to " + heap / MIB + " MiB";
        return heap < ENOUGH_HEAP
                ? Finding.note("memory", told, "large threads may need more: COLLOQUY_JAVA_OPTS=-Xmx1g")
                : Finding.ok("memory", told);
    }

    private String language() {
        String variables = LANGUAGES.stream()
                .filter(name -> !terminal.environment().getOrDefault(name, "").isBlank())
                .map(name -> name + "=" + terminal.environment().getOrDefault(name, ""))
                .collect(Collectors.joining(" "));
        return Locale.getDefault().toLanguageTag() + ", time zone "
                + TimeZone.getDefault().getID() + ", encoding " + Charset.defaultCharset()
                + (variables.isEmpty() ? "" : ", " + variables);
    }

    /** Without UTF-8, Java cannot open files whose names have letters that the encoding has not. */
    static Finding fileNames(String encoding) {
        return encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                ? Finding.ok("file names", encoding)
                : Finding.note(
                        "file names",
                        encoding
                                + ": files whose names have letters beyond it cannot be named, and give threads other ids",
                        "set LC_ALL=C.UTF-8");
    }

    private String output() {
        return (terminal.outIsTerminal() ? "a terminal of " : "no terminal, laid out for ") + terminal.outColumns()
                + " columns, " + (terminal.colour() ? "with colours" : "no colours");
    }
}
