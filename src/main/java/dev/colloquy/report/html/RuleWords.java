package dev.colloquy.report.html;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;

/** What found something, and how a source is mentioned, in plain words. */
final class RuleWords {

    private static final String RULE = "rule:";

    private RuleWords() {}

    /** What stands behind the id of a rule; empty for a model, and where the id says which theme of the codebook it belongs to. */
    static String of(String by) {
        String rule = by.startsWith(RULE) ? by.substring(RULE.length()) : "";
        return switch (rule) {
            case "scope-reported" -> "told as somebody else’s view";
            case "toward-post" -> "words of agreement or disagreement";
            case "source-address" -> "an address";
            case "source-spelled" -> "an address or number that is spelled out";
            case "source-parenthetical" -> "a name and year in brackets";
            case "source-quote" -> "quotation marks";
            case "source-person" -> "a person’s name";
            default -> rule.startsWith("source-") ? "wording that names a source" : "";
        };
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case ADDRESS -> "an address";
            case PARENTHETICAL -> "named in brackets";
            case NARRATIVE -> "named in the text";
            case BACK_REFERENCE -> "spoken of again";
        };
    }

    /** Begins with a semicolon; nothing where nothing has to be said. */
    static String tie(Tie tie) {
        return switch (tie) {
            case ITSELF, NONE -> "";
            case WORDS -> "; its words agree with the source";
            case BESIDE -> "; the address or the entry stands beside it";
            case BEFORE -> "; the item spoke of the source before";
            case ANSWERED -> "; what this item answers, or the post, speaks of the source";
            case THREAD -> "; another item of the thread speaks of the source";
            case NUMBER -> "; a number of the item’s list";
            case FIRST -> "; makes the source known";
        };
    }
}
