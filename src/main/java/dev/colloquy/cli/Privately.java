package dev.colloquy.cli;

import java.util.regex.Pattern;

/** Takes out of sentences what others need not know: the home folder becomes {@code ~}, a user's name as a folder {@code USER}. */
final class Privately {

    /** A root folder is nobody's home. */
    private static final int SHORTEST_HOME = 3;

    private static final String END = "(?=[/\\\\\\s:;,.'\")]|$)";

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern home;
    private final Pattern user;

    /**
     * @param home the user's home folder
     * @param user the user's name
     */
    Privately(String home, String user) {
        this.home = home.length() < SHORTEST_HOME ? NEVER : Pattern.compile(Pattern.quote(home) + END);
        this.user = user.isBlank() ? NEVER : Pattern.compile("(?<=[/\\\\])" + Pattern.quote(user) + END);
    }

    /** As this machine has them. */
    static Privately here() {
        return new Privately(System.getProperty("user.home", ""), System.getProperty("user.name", ""));
    }

    String shown(String text) {
        String homeless = home.matcher(text).replaceAll("~");
        return user.matcher(homeless).replaceAll("USER");
    }
}
