package dev.colloquy.annotate.scope;

/** How the rules of this package are named. */
final class ScopeRules {

    private static final String PREFIX = "rule:scope-";

    private ScopeRules() {}

    /** What a rule writes into its evidence. */
    static String id(String name) {
        return PREFIX + name;
    }
}
