package dev.colloquy.annotate.source;

import static dev.colloquy.annotate.source.TieScene.by;
import static dev.colloquy.annotate.source.TieScene.kind;
import static dev.colloquy.annotate.source.TieScene.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.source.Naming.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which address a name claims: how far away it may stand, before or behind, and what stands between. */
final class NearAddressTest {

    private static final String ADDRESS = "https://kettle.example/a1";
    private static final String OTHER = "https://boiler.example/b1";

    /** Words that keep an address from being a list at the end. */
    private static final String REST = " one two three four five six seven eight";

    /** Words of that length in all, with a blank at both ends. */
    private static String gap(int length) {
        return " " + "abcd ".repeat((length - 1) / 5) + "x".repeat((length - 1) % 5 == 0 ? 0 : (length - 1) % 5 - 1)
                + ((length - 1) % 5 == 0 ? "" : " ");
    }

    @ParameterizedTest
    @CsvSource({
        "described, NAMES, essay, 220, true",
        "described, NAMES, essay, 221, false",
        "described, DESCRIBES, essay, 220, true",
        "described, DESCRIBES, page, 110, true",
        "described, DESCRIBES, page, 111, false",
        "dated, NAMES, essay, 60, true",
        "dated, NAMES, essay, 61, false"
    })
    void howFarBehindItsAddressMayStand(String rule, Role role, String noun, int far, boolean claims) {
        String gap = gap(far);
        assertThat(gap).hasSize(far);
        TieScene scene = new TieScene("Quill" + gap + ADDRESS + REST);
        Draft address = scene.address(0);
        Naming naming = scene.naming("Quill", rule, role, kind(noun).author("Quill"));

        assertThat(scene.names().ruled(naming).works()).isEqualTo(claims ? List.of(address) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"said, NAMES, true", "dated, NAMES, false", "said, DESCRIBES, false"})
    void anAddressInTheListAtTheEndIsNeverTooFar(String rule, Role role, boolean claims) {
        TieScene scene = new TieScene("Quill" + gap(300) + ADDRESS);
        Draft address = scene.address(0);

        assertThat(scene.names()
                        .ruled(scene.naming("Quill", rule, role, by("Quill")))
                        .works())
                .isEqualTo(claims ? List.of(address) : List.of());
    }

    @Test
    void onlyTheNextAddressInTheTextIsAsked() {
        TieScene scene = new TieScene("Quill at " + ADDRESS + " and " + OTHER + REST);
        Draft next = scene.address(0);
        scene.address(1);
        NameTies names = scene.names();

        assertThat(names.ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill")))
                        .works())
                .containsExactly(next);
        names.claim(next);
        assertThat(names.ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill")))
                        .works())
                .isEmpty();
    }

    @Test
    void ofAListAtTheEndTheFirstAddressThatIsFreeIsMeant() {
        TieScene scene = new TieScene("Quill is good.\n\n" + ADDRESS + "\n" + OTHER);
        Draft first = scene.address(0);
        Draft second = scene.address(1);
        NameTies names = scene.names();
        names.claim(first);

        assertThat(names.ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill")))
                        .works())
                .containsExactly(second);
    }

    @ParameterizedTest
    @CsvSource({"220, false", "221, true"})
    void anAddressFarAwayDoesNotStandInTheWayOfTheList(int far, boolean claims) {
        TieScene scene = new TieScene("Quill" + gap(far) + ADDRESS + REST + " " + OTHER);
        scene.names().claim(scene.address(0));
        NameTies names = scene.names();
        names.claim(scene.address(0));
        Draft last = scene.address(1);

        assertThat(names.ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill")))
                        .works())
                .isEqualTo(claims ? List.of(last) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void anAddressRightBeforeIsMeantToo(int far, boolean claims) {
        TieScene scene = new TieScene("See " + ADDRESS + " - xyz".substring(0, far - 1) + " Quill" + REST);
        Draft address = scene.address(0);
        NameTies names = scene.names();
        Naming naming = scene.naming("Quill", "said", Role.NAMES, by("Quill"));

        assertThat(names.ruled(naming).works()).isEqualTo(claims ? List.of(address) : List.of());
        names.claim(address);
        assertThat(names.ruled(naming).works()).isEmpty();
    }

    @Test
    void anAddressThatIsOfAnotherKindIsNotMeant() {
        TieScene behind = new TieScene("Quill at https://kettle.example/data.csv" + REST);
        behind.address(0);
        TieScene before = new TieScene("At https://kettle.example/data.csv Quill" + REST);
        before.address(0);

        assertThat(behind.names()
                        .ruled(behind.naming(
                                "Quill", "said", Role.NAMES, kind("book").author("Quill")))
                        .works())
                .isEmpty();
        assertThat(before.names()
                        .ruled(before.naming(
                                "Quill", "said", Role.NAMES, kind("book").author("Quill")))
                        .works())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tagged, '', false", "tagged, essay, true", "said, '', true", "cited-in, essay, false"})
    void aNameThatOnlyTheTaggerFoundClaimsNoAddress(String rule, String noun, boolean claims) {
        TieScene scene = new TieScene("Quill: " + ADDRESS + REST);
        Draft address = scene.address(0);
        Clues clues = noun.isEmpty() ? named("Quill") : kind(noun).named("Quill");

        assertThat(scene.names()
                        .ruled(scene.naming("Quill", rule, Role.NAMES, clues).heard(0.9))
                        .works())
                .isEqualTo(claims ? List.of(address) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Quill, MAY_NAME, true",
        "Nora Quill, MAY_NAME, true",
        "Fen Institute, MAY_NAME, true",
        "NPR, MAY_NAME, true",
        "QRX, MAY_NAME, false",
        "QRX, NAMES, false",
        "Kennet 9, MAY_NAME, false",
        "Kennet 9, NAMES, true"
    })
    void bracketsClaimTheNextAddressThatIsFree(String name, Role role, boolean claims) {
        TieScene scene = new TieScene("It fell (" + name + "): " + ADDRESS + " and " + OTHER + REST);
        Draft first = scene.address(0);
        Draft second = scene.address(1);
        NameTies names = scene.names();
        Naming naming = scene.bracket("(" + name + ")", role, named(name));

        assertThat(names.ruled(naming).works()).isEqualTo(claims ? List.of(first) : List.of());
        names.claim(first);
        assertThat(names.ruled(naming).works()).isEqualTo(claims ? List.of(second) : List.of());
    }

    @Test
    void bracketsClaimNoAddressBeforeThem() {
        TieScene scene = new TieScene("It fell " + ADDRESS + " (Quill)" + REST);
        scene.address(0);

        assertThat(scene.names()
                        .ruled(scene.bracket("(Quill)", Role.NAMES, by("Quill")))
                        .works())
                .isEmpty();
    }
}
