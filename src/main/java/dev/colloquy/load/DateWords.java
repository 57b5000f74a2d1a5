package dev.colloquy.load;

import dev.colloquy.text.UnknownCharacters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the words of a date in another language into English: {@code 5. Juni 2010 um 9:12 Uhr}, {@code 5 juin 2010 \u00E0 9 h 12 min},
 * {@code 5 de junio de 2010 a las 9:12 am}. Languages are those that blogs' programs most often speak: Danish, Dutch, French,
 * German, Italian, Norwegian, Polish, Portuguese, Russian, Spanish, Swedish.
 */
final class DateWords {

    private static final String[] ENGLISH = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] NAMES = {
        "januar januari jan j\u00E4nner janvier janv enero ene gennaio gen janeiro stycznia stycze\u0144 \u044F\u043D\u0432\u0430\u0440\u044F",
        "februar februari feb f\u00E9vrier f\u00E9vr febrero febbraio fevereiro fev lutego luty"
                + " \u0444\u0435\u0432\u0440\u0430\u043B\u044F",
        "m\u00E4rz m\u00E4r mrz mars maart mrt marzo mar\u00E7o marts marca marzec \u043C\u0430\u0440\u0442\u0430",
        "april avril avr abril abr aprile kwietnia kwiecie\u0144 \u0430\u043F\u0440\u0435\u043B\u044F",
        "mai mei maj mayo maggio mag maio maja \u043C\u0430\u044F",
        "juni juin junio giugno giu junho czerwca czerwiec \u0438\u044E\u043D\u044F",
        "juli juillet juil julio luglio lug julho lipca lipiec \u0438\u044E\u043B\u044F",
        "august augusti augustus ao\u00FBt agosto ago sierpnia sierpie\u0144 \u0430\u0432\u0433\u0443\u0441\u0442\u0430",
        "september septembre septiembre setiembre settembre set setembro wrze\u015Bnia wrzesie\u0144"
                + " \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F",
        "oktober okt octobre octubre ottobre ott outubro out pa\u017Adziernika pa\u017Adziernik"
                + " \u043E\u043A\u0442\u044F\u0431\u0440\u044F",
        "november novembre noviembre novembro listopada listopad \u043D\u043E\u044F\u0431\u0440\u044F",
        "dezember dez d\u00E9cembre d\u00E9c diciembre dic dicembre dezembro december desember des grudnia grudzie\u0144"
                + " \u0434\u0435\u043A\u0430\u0431\u0440\u044F"
    };
    private static final Map<String, String> MONTHS = months();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Words between day, month, year and time, and days of the week. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?U:\\b)(?:um|uhr|den|der|am|le|\u00E0|du|de|del|el|a las?|las|alle|ore|il|\u00E0s|as|em|do|om|op|kl|klokken|den|d|pukul|o godz|godz|o"
                    + "|\u0432|r|\u0433)(?U:\\b)\\.?|(?U:\\b)(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi"
                    + "|samedi|dimanche|lunes|martes|mi\u00E9rcoles|jueves|viernes|s\u00E1bado|domingo|luned\u00EC|marted\u00EC|mercoled\u00EC"
                    + "|gioved\u00EC|venerd\u00EC|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag"
                    + "|torsdag|fredag|l\u00F8rdag|s\u00F8ndag|m\u00E5ndag|tisdag|torsdag|l\u00F6rdag|s\u00F6ndag|segunda-feira"
                    + "|ter\u00E7a-feira|quarta-feira|quinta-feira|sexta-feira)(?U:\\b),?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern HOURS = Pattern.compile(
            "(?U:\\b)(\\d{1,2}) ?h ?(\\d{2})(?: ?min(?U:\\b))?(?: ?\\d{1,2} ?s(?U:\\b))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_POINT = Pattern.compile("(?U:\\b)(\\d{1,2})(?:\\.|\u00BA|er)(?= ?\\p{L})");

    private DateWords() {}

    private static Map<String, String> months() {
        Map<String, String> months = new TreeMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ", -1)) {
                months.put(name, ENGLISH[i]);
            }
        }
        return months;
    }

    /** The date in English; empty if it names no month. */
    static Optional<String> english(String date) {
        String plain = DAY_POINT.matcher(UnknownCharacters.seen(date)).replaceAll("$1");
        Matcher words = WORD.matcher(plain);
        StringBuilder english = new StringBuilder();
        boolean found = false;
        while (words.find()) {
            String month = found ? null : MONTHS.get(words.group().toLowerCase(Locale.ROOT));
            found |= month != null;
            words.appendReplacement(english, month == null ? words.group() : month);
        }
        if (!found) {
            return Optional.empty();
        }
        words.appendTail(english);
        String timed = HOURS.matcher(english).replaceAll("$1:$2");
        return Optional.of(BETWEEN.matcher(timed)
                .replaceAll(" ")
                .replaceAll("\\.(?=\\s|$)", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ,", ",")
                .strip());
    }
}
