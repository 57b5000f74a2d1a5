package dev.colloquy.cite;

import java.util.List;

/**
 * A publisher, broadcaster, platform or institution whose works people cite.
 *
 * @param name as it is best known
 * @param domains the domains that its works lie in, in small letters
 * @param aliases other names for it
 * @param type what it mostly publishes
 */
public record Publisher(String name, List<String> domains, List<String> aliases, WorkType type) {

    public Publisher {
        domains = List.copyOf(domains);
        aliases = List.copyOf(aliases);
    }
}
