package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Ich finde die Brücke nicht gut, weil sie viel zu teuer ist.",
                "de | Das kann doch nicht wahr sein!",
                "fr | Je ne suis pas d'accord avec vous, le pont coûte trop cher.",
                "es | No estoy de acuerdo con usted, el puente es muy caro para la ciudad.",
                "it | Non sono d'accordo, il ponte costa troppo e non serve a nessuno.",
                "pt | Não concordo com você, a ponte é muito cara para a cidade.",
                "nl | Ik ben het er niet mee eens, de brug is veel te duur voor de stad.",
                "sv | Jag håller inte med, bron är alldeles för dyr och vi behöver den inte.",
                "da | Jeg er ikke enig, broen er alt for dyr og vi har ikke brug for den.",
                "fi | En ole samaa mieltä, silta on liian kallis ja se ei ole tarpeen.",
                "pl | Nie zgadzam się, ten most jest za drogi i nie jest nam potrzebny.",
                "cs | Nesouhlasím, ten most je příliš drahý a není to pro nás důležité.",
                "ro | Nu sunt de acord cu tine, podul este prea scump pentru oraș.",
                "hu | Nem értek egyet, a híd túl drága, és nincs rá szükség.",
                "tr | Ben bu köprüye karşıyım çünkü çok pahalı ve gerekli değil.",
                "id | Saya tidak setuju dengan jembatan itu karena sangat mahal.",
                "vi | Tôi không đồng ý vì cây cầu này rất đắt và không cần thiết.",
                "ru | Я не согласен, этот мост слишком дорогой.",
                "uk | Я не згоден, цей міст занадто дорогий і нікому не потрібен.",
                "el | Δεν συμφωνώ, η γέφυρα είναι πολύ ακριβή.",
                "he | אני לא מסכים, הגשר יקר מדי",
                "ar | أنا لا أوافق، الجسر مكلف للغاية",
                "fa | من موافق نیستم، این پل خیلی گران است",
                "hi | मैं सहमत नहीं हूँ, पुल बहुत महंगा है",
                "th | ฉันไม่เห็นด้วย สะพานแพงเกินไป",
                "ko | 저는 동의하지 않습니다. 다리가 너무 비쌉니다.",
                "ja | 橋は高すぎると思います。",
                "zh | 我不同意，这座桥太贵了。",
            })
    void tellsOtherLanguages(String code, String text) {
        assertThat(LanguageGuess.foreign(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+1",
                "No.",
                "Nein!",
                "lol",
                "The Hague is in the Netherlands, and Den Haag is its name there.",
                "As the French say: c'est la vie, and that is how I see it too.",
                "I am for it. Die hard fans will be against it, but man, so what.",
                "Me gusta! I love this bridge so much.",
                "Москва is the capital of Russia, and I was there in the winter.",
                "@Jörg see https://de.example/warum-die-bruecke-nicht-gut-ist-und-teuer",
                "Schadenfreude, Zeitgeist, Angst, Kindergarten.",
                "Cameras everywhere. Police state. Bad idea.",
                "Read Kant: \"Habe Mut, dich deines eigenen Verstandes zu bedienen!\" That is the motto of the Enlightenment, and"
                        + " we should have the courage to use it here and now.",
            })
    void doesNotSpeakOfEnglishOrOfWhatItCannotTell(String text) {
        assertThat(LanguageGuess.foreign(text)).isEmpty();
    }

    @Test
    void alwaysSaysTheSame() {
        assertThat(LanguageGuess.foreign("de la")).isEmpty();
    }
}
