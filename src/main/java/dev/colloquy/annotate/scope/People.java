package dev.colloquy.annotate.scope;

import java.util.Set;

/** Nouns for those who can hold a view: people, groups and bodies; by list and by ending. */
final class People {

    private static final Set<String> NOUNS = Set.of(
            "people", "person", "man", "woman", "men", "women", "child", "children", "kid", "parent", "mother", "father",
            "mum", "mom", "dad", "son", "daughter", "brother", "sister", "wife", "husband", "uncle", "aunt", "cousin",
            "nephew", "niece", "grandmother", "grandfather", "grandma", "grandpa", "granny", "in-law", "family", "friend",
            "neighbour", "neighbor", "colleague", "mate", "boss", "guy", "folk", "folks", "lady", "gentleman", "boy", "girl",
            "respondent", "citizen", "resident", "local", "voter", "public", "majority", "minority", "half", "expert",
            "critic", "opponent", "advocate", "activist", "politician", "minister", "mayor", "president", "council", "senate",
            "parliament", "congress", "government", "authority", "official", "spokesman", "spokeswoman", "spokesperson",
            "committee", "commission", "union", "party", "lobby", "association", "industry", "company", "firm", "board",
            "court", "judge", "police", "church", "bishop", "priest", "doctor", "nurse", "professor", "student", "pupil",
            "staff", "management", "team", "group", "organisation", "organization", "charity", "press", "media", "west",
            "world", "nobody", "everybody", "everyone", "someone", "somebody", "anyone", "others", "other", "some", "many",
            "most", "few", "both", "host", "guest", "chief", "head", "captain", "coach", "owner", "tenant", "landlord",
            "customer", "client", "user", "reader", "author", "columnist", "scientist", "researcher", "academy", "crowd",
            "community", "town", "village", "camp", "side", "generation", "ministry", "department", "agency", "chamber",
            "federation", "institute", "foundation", "club", "guild", "federalist", "pensioner", "guide", "pundit");

    private static final Set<String> THINGS = Set.of(
            "computer", "paper", "letter", "number", "matter", "order", "power", "water", "weather", "winter", "summer",
            "paint", "poster", "flyer", "printer", "boiler", "counter", "corner", "offer", "answer", "timer", "server",
            "router", "centre", "center", "radiator", "elevator", "factor", "colour", "color", "door", "floor", "sector",
            "list", "exist", "fist", "mist", "plant", "want", "restaurant", "content", "event", "percent", "rent", "tent",
            "cent", "accent", "moment", "document", "treatment", "payment", "argument", "movement", "element", "environment",
            "investment", "development", "improvement", "equipment", "statement", "cover", "layer", "trailer", "meter",
            "thermometer", "calculator", "monitor", "sensor", "tractor", "container", "danger", "anger", "hunger", "river");

    private People() {}

    /** True if the noun, lower-cased and singular or plural, names somebody who can hold a view. */
    static boolean isPerson(String noun) {
        String singular = noun.endsWith("ies") && noun.length() > 4
                ? noun.substring(0, noun.length() - 3) + "y"
                : noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun;
        if (NOUNS.contains(noun) || NOUNS.contains(singular)) {
            return true;
        }
        String last = singular.substring(singular.lastIndexOf('-') + 1);
        return NOUNS.contains(last)
                || (singular.length() > 5 && !THINGS.contains(singular) && singular.matches(".*(?:er|or|ist|ian|ant|eer|crat)"));
    }
}
