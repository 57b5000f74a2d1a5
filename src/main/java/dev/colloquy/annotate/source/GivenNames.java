package dev.colloquy.annotate.source;

import java.util.Locale;
import java.util.Set;

/**
 * First names that are common in English texts, written down for the purpose from many languages. They are asked where nothing else says
 * which of two names is the surname, or whether somebody is called: "Moss, Nora (2011)" is by Nora Moss, "Moss, Lind (2011)" is not. A
 * name that is missing here is taken for a surname.
 */
final class GivenNames {

    private static final Set<String> ALL = Lexicon.words("""
            aaron abdul abigail abraham ada adam adele adrian agatha agnes ahmed aidan aisha akiko alan albert alejandro alessandro alex
            alexander alexandra alexandre alexei alfred ali alice alicia alison allison amanda amber amelia amina amir amy ana anastasia
            anders andre andré andrea andreas andrew andy angela angelo anika anita anja ann anna anne annette anthony antoine anton
            antonio april arjun arthur astrid audrey axel barbara beatrice beatriz ben benedict benjamin bernadette bernard beth betty bill
            birgit björn bjorn bob boris brenda brian bridget bruce bruno camilla candace carl carla carlos carmen carol caroline
            carolyn catherine cathy cecilia charles charlotte cheryl chiara chloe chloé chris christian christina christine christopher
            clara claire clare claudia colin connor cornelia craig cristina cynthia daisy dan daniel daniela danielle dave david deborah
            delia denis denise derek diana diane diego dieter dimitri dirk dmitri dolores dominic donald donna dora doris dorothy
            douglas edith eduardo edward edwin eileen elaine eleanor elena eli elias elisa elisabeth elizabeth ella ellen eloise elsa
            emil emilia emilie emily emma enrique eric erica erik erika ernst esther ethan eugene eva evelyn fatima felix fernando
            fiona florence frances francesca francesco francis francisco frank franz fred frederick frieda friedrich gabriel gabriela
            gareth gary gemma geoffrey george georgina gerald gerard gertrude gianni gillian giovanni giulia giuseppe gloria greg
            gregory greta guillermo gunther gustav hamid hanna hannah hans harold harriet harry hassan heather hector heidi heinrich
            helen helena helga henri henrik henry herbert hilary hilda hiroshi howard hugh hugo ian ibrahim ida igor imogen ines inés
            ingrid irene irina iris isaac isabel isabella isabelle ivan jack jacob jacqueline jacques jakob james jan jane janet
            janice jasmine jason javier jean jeff jeffrey jennifer jeremy jessica jim joan joanna joanne joe johan johannes john johnny
            jon jonas jonathan jorge jose josé josef joseph josephine joshua joyce juan judith judy julia julian julie julien jürgen
            karen karin karl kate katharina katherine kathleen kathryn katie katja keith ken kenji kenneth kevin khalid kim klaus
            kristin kristina lara larry lars laura lauren laurent lawrence lea leah leila lena leo leon leonard leonardo leonora leslie
            lewis liam lidia lili lily linda lisa liz lorenzo louis louisa louise luca lucas lucia luciano lucy luigi luis luisa
            luke lydia mabel maddalena magdalena malcolm manuel marc marcel marco marcus margaret margarita margi margit maria marianne
            marie marina mario marion mark marta martha martin martina mary mateo matilda matteo matthew matthias maurice maya meera
            mehmet mei melanie melissa mercedes michael michaela michel michelle miguel mikhail mildred miriam mohamed mohammed moira
            molly monica monika muhammad muriel nadia nancy naomi natalia natalie natasha nathan neil niamh nicholas nick nicola
            nicolas nicole nigel niklas nina noah noel nora norma norman olaf oleg olga oliver olivia omar oscar oskar otto pablo
            pamela paolo patricia patrick paul paula pauline pavel pedro peggy penelope peter petra philip philippa phillip phoebe pia
            pierre pietro priya rachel rafael rainer rajesh ralph ramesh raymond rebecca regina reinhard renate rené ricardo richard
            rita robert roberta roberto robin roger roland rosa rosalind rose rosemary ruth ryan sabine sally samantha samuel sandra
            sanjay sara sarah scott sean sebastian sergei sergey sergio sharon sheila shirley siegfried sigrid silvia simon simone sofia
            sonia sophia sophie stefan stella stephanie stephen steve steven stuart sunita susan susanna susanne suzanne sven sylvia
            takashi tamara tanya tatiana ted teresa terence theodore theresa therese thomas tim timothy tina tobias tom tomas tomás
            toni tony tracy ulrich ulrike ursula valentina valerie vanessa vera verena veronica victor victoria vikram vincent
            viola virginia vivian vladimir walter wanda wendy werner wilfred wilhelm william wolfgang yasmin yoko yolanda yuki yusuf
            yvonne zainab zoe zoë
            """);

    private GivenNames() {}

    /** True for a first name, or the first part of a double one ("Marie-Louise"). */
    static boolean has(String word) {
        int hyphen = word.indexOf('-');
        return ALL.contains((hyphen > 0 ? word.substring(0, hyphen) : word).toLowerCase(Locale.ROOT));
    }
}
