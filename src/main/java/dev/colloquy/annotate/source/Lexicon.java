package dev.colloquy.annotate.source;

import dev.colloquy.cite.WordSet;
import java.util.Set;

/** Small closed classes of English words that the rules for sources rest on; all lower-cased. */
final class Lexicon {

    /** Small words that belong to the surname behind them. */
    static final Set<String> PARTICLES =
            words("de del della der den des di da du van von la le el al bin zu ter ten dos das");

    /** Places and times that look like initials. */
    static final Set<String> NO_INITIALS = words("d.c. u.s. u.k. u.n. e.u. a.d. b.c.");

    /** Words that are no part of a name, though a sentence that they open gives them a capital. */
    static final Set<String> NO_NAME = words("""
            a about above after again against all also although always among an and another any anyone as ask at away
            back because been before being below best both but buy by can check compare could cheers did do does don't
            done during each edit either else even ever every everyone excellent fair few find first follow for from
            get give go good got great had has have he hello her here hers hey hi him his how however i i'd i'll i'm i've if
            in indeed instead into is isn't it its it's just keep know last later less let let's like link links list long look
            looking lots made make many may maybe me mine more most mostly much must my near neither never next no nobody none
            nope nor not nothing now of off oh ok okay on once one only or other others our out over own per perhaps
            please post quote read reading really reference references remember right same say says second see seen she
            should show since so some somebody someone something sometimes soon sorry source sources start still such sure
            take tell than thank thanks that that's the their them then there there's these they they're third this those though
            three thus to today together tomorrow too try turns two under unless until up update us very via wait was watch we we're
            we've well were what what's when where whether which while who whom whose why will with within without wow would
            yeah yep yes yesterday yet you you'll you're you've your yours
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sept sep oct nov dec
            monday tuesday wednesday thursday friday saturday sunday christmas easter
            english french german spanish american british european
            isbn doi pmid pmcid arxiv url http https www imo imho afaik fwiw iirc ianal lol tl dr op oc eta
            figure fig table page chapter section part appendix
            """);

    /** Words that have capitals and are no names of works, publishers or persons. */
    static final Set<String> NEVER = words("""
            i'd i'll i'm i've you your he she his her they them it its this that these those who what when where why how and but
            january february march april may june july august september october november december
            monday tuesday wednesday thursday friday saturday sunday christmas easter
            english french german spanish american british european african asian indian chinese japanese scottish irish welsh
            canadian australian dutch italian swedish norwegian danish
            isbn doi pmid pmcid arxiv url http https www imo imho afaik fwiw iirc ianal lol etc
            """);

    /** Words of nations: they begin a name only before a further capital. */
    static final Set<String> NATIONS = words("""
            english french german spanish american british european african asian indian chinese japanese scottish irish welsh
            canadian australian dutch italian swedish norwegian danish
            """);

    /** Small words that stand within names. */
    static final Set<String> INNER =
            words("of for the on de del della der den des di da du van von la le el al bin y och und zu");

    /** Institutions, as the last word or an inner one of their name tells. */
    static final Set<String> INSTITUTION = words("""
            academy administration agency alliance assembly association authority bank board bureau campaign center centre
            church clinic club college commission committee company confederation congress consortium convention corporation
            council court department directorate embassy federation forum foundation fund group house hospital inc initiative
            inspectorate institute institution laboratory lab league library ltd ministry monitor museum network observatory
            office organisation organization panel parliament partnership party police press programme project school senate
            service services society state taskforce trust union university watch
            """);

    /** The words that names of newspapers, magazines and stations end in or hold. */
    static final Set<String> NEWSPAPER = words("""
            advertiser advocate age argus bee bulletin call chronicle citizen courier daily dispatch echo enquirer examiner
            express gazette globe guardian headlight herald independent inquirer journal lantern ledger mail messenger mercury mirror
            monitor morning news observer online planet post press record register reporter republic review sentinel standard
            star sun telegraph times today tribune voice weekly
            """);

    static final Set<String> MAGAZINE = words("magazine quarterly monthly digest review mag weekly");

    static final Set<String> JOURNAL =
            words("journal letters proceedings annals transactions archives bulletin acta quarterly studies");

    static final Set<String> STATION = words("radio tv television fm broadcasting channel network");

    static final Set<String> DEFINITE = words("the this that these those his her their its both said same");

    static final Set<String> INDEFINITE = words("a an one another some any two three several");

    /** What belongs to those who talk here is no outside source. */
    static final Set<String> OURS = words("my our your mine ours yours");

    static final Set<String> SAYING = words("""
            says say said reports report reported writes write wrote claims claim claimed argues argue argued states stated mentions
            mention mentioned explains explain explained notes noted warns warned shows showed finds found describes described
            concludes concluded suggests suggested estimates estimated quotes quoted puts quote predicts predicted covers covered
            asked asks published publishes ran carried carries printed calls called lists listed admits admitted adds added
            compares compared cites cited points pointed tells told measures measured counts counted looks looked keeps
            did does has had followed follows
            insists insisted maintains maintained advises advised recommends recommended urges urged reckons reckoned confirms
            confirmed denies denied reveals revealed uncovered exposes exposed documents documented details detailed outlines
            outlined profiles profiled featured features investigates investigated examines examined explores explored discusses
            discussed analyses analysed analyzes analyzed tracks tracked tested tests reviewed reviews ranked ranks rated rates
            interviewed interviews aired airs broadcast showed screened picks picked makes made goes went gives gave gets got
            thinks thought believes believed observes observed remarks remarked records recorded
            """);

    /** Verbs that only what has words can do. */
    static final Set<String> TELLING = words("""
            says said say mentions mentioned states stated explains explained notes noted claims claimed argues argued describes
            described reports reported quotes quoted concludes concluded suggests suggested adds added points warns warned
            calls called lists listed shows tells mention explain state say write
            insists maintains advises recommends confirms reveals details outlines discusses covers gives cites
            compares concluded claims goes puts touches
            """);

    static final Set<String> READING = words("""
            read reading saw see seen watch watched watching heard hear found find listened listen remember recall recommend
            enjoyed bought ordered print printed love loved try seconding came stumbled reread re-read skimmed finished started
            borrowed lent quote quoted quoting cite cited citing check checked consult consulted study studied follow followed
            seconded second liked hated binged streamed caught missed picked dug digging pulled searched googled
            """);

    /** What is done to a work by who makes it known. */
    static final Set<String> MADE = words("""
            posted published released written made produced shared aired done run printed directed authored commissioned hosted
            broadcast conducted compiled prepared issued carried put authored commissioned funded edited translated narrated presented
            filmed shot uploaded drafted wrote recorded taken reprinted syndicated
            """);

    /** What commenters do with works. */
    static final Set<String> BROUGHT = words("""
            posted linked shared sent cited mentioned quoted gave recommended pasted dropped put brought link post share cite
            mention attached referenced suggested uploaded showed
            """);

    static final Set<String> PEOPLE_HERE =
            words("you someone somebody op i we he she they anyone who people folks everybody everyone");

    static final Set<String> OF_WORKS = words("from by in on at of for with");

    static final Set<String> MAKERS = words(
            "author authors writer writers host hosts presenter researchers journalist reporter columnist director");

    private Lexicon() {}

    static Set<String> words(String list) {
        return WordSet.of(list);
    }
}
