package dev.colloquy.cite;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters that tell where a reader comes from and never which page is meant. */
final class Tracking {

    /** Whole families, by how their names begin. */
    private static final List<String> FAMILIES = List.of(
            "utm_", // Urchin, Google Analytics
            "pk_", // Piwik
            "mtm_", // Matomo
            "hsa_", // HubSpot advertisements
            "_hs"); // HubSpot mails

    private static final Set<String> ANYWHERE = Set.of(
            "fbclid", // Facebook
            "gclid", // Google advertisements
            "gclsrc", // the same, its source
            "dclid", // Google Display
            "gbraid", // Google advertisements on iOS
            "wbraid", // the same, from web to app
            "msclkid", // Microsoft advertising
            "twclid", // Twitter
            "ttclid", // TikTok
            "yclid", // Yandex
            "igshid", // Instagram, who shared it
            "igsh", // the same, newer
            "mc_cid", // Mailchimp, campaign
            "mc_eid", // Mailchimp, reader
            "mkt_tok", // Marketo
            "oly_anon_id", // Omeda
            "oly_enc_id", // Omeda
            "vero_id", // Vero
            "s_cid", // Adobe Analytics
            "cmpid", // campaign of Bloomberg, The Economist and others
            "cmp", // campaign of The Guardian
            "ocid", // campaign of MSN and BBC
            "ncid", // campaign of AOL and Yahoo
            "icid", // internal campaign
            "smid", // New York Times, the social medium it was shared on
            "smtyp", // New York Times, the type of the medium
            "sr_share", // SocialRank
            "ref_src", // Twitter, where it was embedded
            "ref_url", // Twitter, the page it was embedded in
            "__twitter_impression", // Twitter, opened as an AMP page
            "guccounter", // Yahoo's consent page
            "guce_referrer", // Yahoo's consent page
            "guce_referrer_sig", // Yahoo's consent page
            "amp", // the page in its AMP form
            "outputtype", // the same, Washington Post and others
            "amp_js_v", // version of the AMP script
            "usqp", // Google's AMP viewer
            "xtor"); // AT Internet

    /** Names that say the same on most sites, but may name a thing on a page that is made by a program. */
    private static final Set<String> MOSTLY = Set.of(
            "ref", // referring page
            "src", // source of the click
            "share", // button it was shared with
            "partner"); // site that carries the feed

    /** Parameters of one site, by its domain. */
    private static final Map<String, Set<String>> OF_SITE = Map.of(
            "youtube.com",
                    Set.of("feature", "si", "pp", "ab_channel"), // place of the click, sharer, search, name of channel
            "youtu.be", Set.of("feature", "si", "pp", "ab_channel"),
            "spotify.com", Set.of("si", "context", "nd"), // sharer, list it was found in, no deep link
            "twitter.com", Set.of("s", "t"), // kind of device, sharer
            "x.com", Set.of("s", "t"),
            "tiktok.com", Set.of("_r", "_t", "is_from_webapp", "sender_device"), // sharer and device
            "nytimes.com",
                    Set.of("smprod", "unlocked_article_code", "searchresultposition", "referringsource"), // sharing
            "reddit.com", Set.of("rdt", "context", "share_id")); // redirect, comments shown above, sharer

    /** Parameters of the BBC begin so. */
    private static final String BBC = "at_";

    private final Set<String> ofSite;
    private final boolean bbc;
    private final boolean program;

    private Tracking(Set<String> ofSite, boolean bbc, boolean program) {
        this.ofSite = ofSite;
        this.bbc = bbc;
        this.program = program;
    }

    /**
     * What tracks on a page.
     *
     * @param host in small letters
     * @param program true if the page is made by a program that the parameters steer, or has no path
     */
    static Tracking on(String host, boolean program) {
        Set<String> own = Set.of();
        for (Map.Entry<String, Set<String>> site : OF_SITE.entrySet()) {
            own = Hosts.in(host, site.getKey()) ? site.getValue() : own;
        }
        return new Tracking(own, Hosts.in(host, "bbc.co.uk") || Hosts.in(host, "bbc.com"), program);
    }

    /**
     * True if the parameter does not take part in what is meant.
     *
     * @param name in small letters
     */
    boolean has(String name, String value) {
        if (ANYWHERE.contains(name) || ofSite.contains(name) || (bbc && name.startsWith(BBC))) {
            return true;
        }
        for (String family : FAMILIES) {
            if (name.startsWith(family)) {
                return true;
            }
        }
        return MOSTLY.contains(name) && !program && !Chars.digits(value);
    }
}
