package dev.colloquy.diff;

import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.Change.WordEdit.What;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Edited words as people are shown them: of a piece that went or came at most {@value #PIECE} characters, of an item at most about
 * {@value #ITEM}, and how many more there are.
 *
 * @param pieces what is shown, each on one line
 * @param rest what is not, in words; empty if all pieces are there
 */
public record ToldWords(List<Piece> pieces, Optional<String> rest) {

    static final int PIECE = 1_000;
    static final int ITEM = 10_000;

    public ToldWords {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words that stayed, went or came.
     *
     * @param rest how many more characters it has, in words; empty if it is whole
     */
    public record Piece(What what, String text, Optional<String> rest) {}

    /**
     * What is shown of edits.
     *
     * @param longestSame how many characters of words that stayed; those in their middle give way to a mark
     */
    public static ToldWords of(List<WordEdit> edits, int longestSame) {
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (WordEdit edit : edits) {
            if (edit.what() != What.SAME && shown >= ITEM) {
                return new ToldWords(pieces, Optional.of(rest(edits.subList(pieces.size(), edits.size()))));
            }
            Piece piece = piece(edit, longestSame);
            pieces.add(piece);
            shown += piece.text().length();
        }
        return new ToldWords(pieces, Optional.empty());
    }

    private static Piece piece(WordEdit edit, int longestSame) {
        String text = Shown.piece(edit.text());
        if (edit.what() == What.SAME) {
            return new Piece(edit.what(), Shown.shortened(text, longestSame), Optional.empty());
        }
        if (text.length() <= PIECE) {
            return new Piece(edit.what(), text, Optional.empty());
        }
        int end = Character.isHighSurrogate(text.charAt(PIECE - 1)) ? PIECE - 1 : PIECE;
        return new Piece(edit.what(), text.substring(0, end), Optional.of(more(text.length() - end)));
    }

    private static String rest(List<WordEdit> edits) {
        List<WordEdit> changes =
                edits.stream().filter(e -> e.what() != What.SAME).toList();
        int characters = changes.stream().mapToInt(e -> e.text().length()).sum();
        return more(characters) + " that went or came";
    }

    private static String more(int characters) {
        return String.format(Locale.ROOT, "… %,d more %s", characters, characters == 1 ? "character" : "characters");
    }
}
