package dev.colloquy.load.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which column of a table is what.
 *
 * @param places the column of each role, from 0
 * @param given the roles that a user named; the others were guessed
 * @param headed true if the first row names the columns
 * @param own true if this program wrote the table
 * @param utc true if the name of the dates says that they are in UTC
 * @param weak true if what tells the thread is a mere address, which may be that of each row itself
 */
record Columns(Map<Role, Integer> places, Set<Role> given, boolean headed, boolean own, boolean utc, boolean weak) {

    Columns {
        Map<Role, Integer> all = new EnumMap<>(Role.class);
        all.putAll(places);
        places = Collections.unmodifiableMap(all);
        given = Set.copyOf(given);
    }

    /** What a column is called that may hold what a post is about. */
    private static final String LINK = "url";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    /** What came of looking for columns. */
    sealed interface Found {

        /** All is known that must be. */
        record Known(Columns columns) implements Found {}

        /** The user named a column or a role that is not there. */
        record Wrong(String why, String hint) implements Found {}

        /** Nothing tells which column holds the texts. */
        record Unknown(String why) implements Found {}
    }

    /** The column of a role, from 0; -1 if there is none. */
    int of(Role role) {
        return places.getOrDefault(role, -1);
    }

    /**
     * Which column is read as what, as {@code --columns} takes it.
     *
     * @param first the cells of the first row
     */
    String told(List<String> first) {
        return places.entrySet().stream()
                .map(e -> e.getKey().code() + "=" + (headed ? Names.cut(first.get(e.getValue())) : e.getValue() + 1))
                .collect(Collectors.joining(", "));
    }

    boolean has(Role role) {
        return places.containsKey(role);
    }

    /** How many roles the names tell. */
    static int known(List<String> names) {
        return guess(names, new EnumMap<>(Role.class)).size();
    }

    /** True if the names tell which column holds the texts. */
    static boolean knowsTexts(List<String> names) {
        return guess(names, new EnumMap<>(Role.class)).containsKey(Role.TEXT);
    }

    /** Looks at the first row of a table: all roles that its cells name. */
    private static Map<Role, Integer> guess(List<String> names, Map<Role, Integer> given) {
        List<String> plain = names.stream().map(Names::plain).toList();
        List<String> last = names.stream().map(Names::last).toList();
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        places.putAll(given);
        Set<Integer> taken = new HashSet<>(given.values());
        for (Role role : Role.values()) {
            if (places.containsKey(role)) {
                continue;
            }
            int at = first(role, plain, names, taken);
            at = at < 0 ? first(role, last, names, taken) : at;
            if (at >= 0) {
                places.put(role, at);
                taken.add(at);
            }
        }
        return places;
    }

    private static int first(Role role, List<String> plain, List<String> names, Set<Integer> taken) {
        for (String name : role.names()) {
            int at = plain.indexOf(name);
            if (at >= 0 && !taken.contains(at) && !Names.isPrivate(names.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /** The column of an address, which tells the thread where nothing better does: that of the page, or of the row itself. */
    private static void address(List<String> names, Map<Role, Integer> places) {
        List<String> plain = names.stream().map(Names::plain).toList();
        for (String name : List.of("url", "link", "permalink")) {
            int at = plain.indexOf(name);
            if (at >= 0 && !places.containsValue(at)) {
                places.putIfAbsent(Role.THREAD, at);
            }
        }
    }

    /**
     * Finds the columns of a table.
     *
     * @param first the cells of the first row
     * @param longest the column with the longest texts, for a table without names
     * @param asked role to name, or to number from 1
     */
    static Found of(List<String> first, int longest, SortedMap<String, String> asked) {
        Map<Role, Integer> given = new EnumMap<>(Role.class);
        boolean numbers = false;
        boolean names = false;
        for (Map.Entry<String, String> entry : asked.entrySet()) {
            Optional<Role> role = Role.of(entry.getKey());
            if (role.isEmpty()) {
                return new Found.Wrong(
                        "no column can be “" + entry.getKey() + "”", "a column is one of " + Role.codes());
            }
            int at = place(first, entry.getValue());
            if (at < 0) {
                return new Found.Wrong(
                        "there is no column “" + entry.getValue() + "” to be read as " + entry.getKey(),
                        "its columns are " + Names.list(first));
            }
            if (Names.isPrivate(first.get(at))) {
                return new Found.Wrong(
                        "the column “" + entry.getValue() + "” holds addresses of persons, which are never read",
                        "name another one or none as " + entry.getKey());
            }
            boolean number = NUMBER.matcher(entry.getValue().strip()).matches()
                    && !first.contains(entry.getValue().strip());
            numbers |= number;
            names |= !number;
            given.put(role.get(), at);
        }
        return headed(first, given, numbers && !names, longest);
    }

    private static Found headed(List<String> first, Map<Role, Integer> given, boolean numbers, int longest) {
        boolean header = Names.isHeader(first);
        Map<Role, Integer> all = header ? guess(first, given) : given;
        boolean named = header && (!numbers || known(first) > 1);
        if (named && all.containsKey(Role.TEXT)) {
            boolean weak = !all.containsKey(Role.THREAD);
            address(first, all);
            int link = first.stream().map(Names::plain).toList().indexOf(LINK);
            if (link >= 0) {
                all.putIfAbsent(Role.URL, link);
            }
            boolean utc = all.containsKey(Role.DATE) && Names.isUtc(first.get(all.get(Role.DATE)));
            return new Found.Known(
                    new Columns(all, given.keySet(), true, Own.is(first), utc, weak && all.containsKey(Role.THREAD)));
        }
        if (numbers) {
            given.putIfAbsent(Role.TEXT, longest);
            return new Found.Known(new Columns(given, given.keySet(), false, false, false, false));
        }
        return new Found.Unknown(
                header
                        ? "none of its columns is known to hold the texts; they are " + Names.list(first)
                                + " (say which: --columns text=NAME)"
                        : "its first row does not name the columns (say which column is what by number: --columns text=3)");
    }

    /** The column of a name, however it is spelled, or of a number. */
    private static int place(List<String> names, String wanted) {
        String name = wanted.strip();
        int exact = names.indexOf(name);
        if (exact >= 0) {
            return exact;
        }
        if (NUMBER.matcher(name).matches()) {
            int number = Integer.parseInt(name);
            return number >= 1 && number <= names.size() ? number - 1 : -1;
        }
        String plain = Names.plain(name);
        for (int i = 0; i < names.size() && !plain.isEmpty(); i++) {
            if (Names.plain(names.get(i)).equals(plain)) {
                return i;
            }
        }
        return -1;
    }
}
