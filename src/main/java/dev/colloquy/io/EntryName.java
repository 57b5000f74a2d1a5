package dev.colloquy.io;

import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a file in an archive. It is never used as a path: it only says what threads are called.
 *
 * @param name with {@code /}, without anything that would lead out of the archive
 * @param climbs true if the name as written leads out of it
 */
record EntryName(String name, boolean climbs) {

    private static final String NAMELESS = "file";
    private static final int LONGEST = 1000;

    static EntryName of(String raw) {
        boolean climbs = raw.startsWith("/") || raw.startsWith("\\") || raw.matches("[A-Za-z]:[/\\\\].*");
        List<String> parts = new ArrayList<>();
        for (String part :
                raw.replace('\\', '/').replaceFirst("^[A-Za-z]:/", "").split("/", -1)) {
            climbs |= part.equals("..");
            if (!part.isBlank() && !part.equals(".") && !part.equals("..")) {
                parts.add(Shown.inert(part));
            }
        }
        String name = String.join("/", parts);
        return new EntryName(name.isEmpty() ? NAMELESS : name.substring(Math.max(0, name.length() - LONGEST)), climbs);
    }

    /** True for what lies in an archive without its maker's doing: hidden files, and what macOS adds. */
    boolean hidden() {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }
}
