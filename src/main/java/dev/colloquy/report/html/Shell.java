package dev.colloquy.report.html;

import dev.colloquy.report.html.Assets.Asset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The frame of every page: head, policy, style and scripts. The policy (Content Security Policy, level 3) lets in nothing but what
 * the page itself carries, so that it can reach no network whatever is written in it.
 */
final class Shell {

    private Shell() {}

    /**
     * A whole page.
     *
     * @param kind which page it is, for the script
     * @param body what stands between the head and the scripts
     */
    static String page(String title, String kind, Markup body) {
        List<Asset> scripts = List.of(Assets.FIRST, Assets.PLOTS, Assets.SCRIPT);
        String policy = "default-src 'none'; script-src "
                + scripts.stream().map(Asset::digest).collect(Collectors.joining(" "))
                + "; style-src " + Assets.STYLE.digest()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        Markup page = new Markup();
        page.own("<!DOCTYPE html>\n")
                .open("html", "lang", "en", "data-page", kind)
                .line();
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        // By this the program knows its own pages again, and no other file is overwritten.
        page.open("meta", "name", "generator", "content", "Colloquy").line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        page.open("meta", "name", "referrer", "content", "no-referrer").line();
        page.open("link", "rel", "icon", "href", "data:,").line();
        page.element("title", title).line();
        page.open("style").own(Assets.STYLE.text()).close("style").line();
        script(page, Assets.FIRST);
        page.close("head").line();
        page.open("body").line();
        page.own(body.toString());
        script(page, Assets.PLOTS);
        script(page, Assets.SCRIPT);
        page.close("body").line().close("html").line();
        return page.toString();
    }

    private static void script(Markup page, Asset asset) {
        page.open("script").own(asset.text()).close("script").line();
    }
}
