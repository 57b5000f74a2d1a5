package dev.colloquy.cite;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
public final class Publishers {
    private Publishers() {}
    public record Publisher(String name, List<String> domains, List<String> aliases, WorkType type) {}
    private static final Map<String, Publisher> D = new TreeMap<>(), N = new TreeMap<>();
    static {
        try (BufferedReader r = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Publishers.class.getResourceAsStream("/dev/colloquy/annotate/source/publishers.tsv")), StandardCharsets.UTF_8))) {
            r.readLine();
            for (String l = r.readLine(); l != null; l = r.readLine()) { String[] c = l.split("\t", -1); Publisher p = N.computeIfAbsent(key(c[1]), k -> new Publisher(c[1], List.of(), List.of(), WorkType.ofCsl(c[2]).orElse(WorkType.WEBPAGE))); D.put(c[0], p); }
            N.put("nyt", Objects.requireNonNull(N.get("newyorktimes")));
        } catch (IOException e) { throw new UncheckedIOException(e); }
    }
    public static Optional<Publisher> ofHost(String host) { String r = host; while (!r.isEmpty()) { Publisher p = D.get(r); if (p != null) return Optional.of(p); int d = r.indexOf('.'); r = d < 0 ? "" : r.substring(d+1);} return Optional.empty(); }
    public static Optional<Publisher> named(String n) { return Optional.ofNullable(N.get(key(n))); }
    public static String key(String name) { String l = name.toLowerCase(Locale.ROOT).strip(); if (l.startsWith("the ")) l = l.substring(4); return l.replace("&","and").replaceAll("[^\\p{L}\\p{N}]+",""); }
}
