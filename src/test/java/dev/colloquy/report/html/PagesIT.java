package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Comparer;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Pairer;
import dev.colloquy.diff.ResultEdition;
import dev.colloquy.diff.WordDiff;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Pages in a real browser. */
final class PagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int WIDE = 1280;
    private static final int NARROW = 400;
    private static final int HIGH = 900;
    private static final int MANY = 5_000;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Presses every number and tells those that do not show as many items. */
    private static final String PRESS_ALL = """
            const wrong = [];
            for (const button of document.querySelectorAll('button[data-f]:not(:disabled)')) {
              button.click();
              const shown = document.querySelectorAll('.item:not([hidden])').length;
              if (shown !== Number(button.textContent)) {
                wrong.push(button.dataset.f + ': ' + button.textContent + ' but ' + shown);
              }
            }
            return wrong;
            """;

    @TempDir
    static Path folder = Path.of("");

    private static ChromeDriver driver;

    @BeforeAll
    static void start() throws IOException {
        write("one", Samples.result(1));
        write("two", Samples.result(2));
        driver = Browser.start(Files.createDirectory(folder.resolve("browser")));
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.quit();
        }
    }

    private static void write(String name, AnalysisResult result) throws IOException {
        Path out = Files.createDirectory(folder.resolve(name));
        HtmlWriter writer = new HtmlWriter();
        for (ThreadResult thread : result.threads()) {
            Files.writeString(out.resolve(thread.thread().id() + ".html"), writer.thread(result, thread));
        }
        Files.writeString(out.resolve(writer.summaryFile()), writer.summary(result));
    }

    @BeforeEach
    void wide() {
        driver.manage().window().setSize(new Dimension(WIDE, HIGH));
        Browser.requests(driver);
    }

    /** No page, whatever was done with it, complains or asks for anything but pages of its folder. */
    @AfterEach
    void silent() {
        assertThat(Browser.complaints(driver)).isEmpty();
        assertThat(Browser.requests(driver))
                .allSatisfy(url -> assertThat(url).startsWith(folder.toUri().toString()));
    }

    private static void open(String file) {
        // A page that differs in what stands behind # alone would not be loaded anew.
        driver.get("about:blank");
        driver.get(folder.toUri() + file);
    }

    private static WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    private static List<String> shown() {
        return ((List<?>) script("return [...document.querySelectorAll('.item:not([hidden])')].map(i => i.id)"))
                .stream().map(String::valueOf).toList();
    }

    private static Object script(String text, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(text, arguments), "");
    }

    /** Shows the tables beside the plots. */
    private static void unfold() {
        script("document.querySelectorAll('figure details').forEach(d => { d.open = true; })");
    }

    private static void await(BooleanSupplier what) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20)).until(d -> what.getAsBoolean());
    }

    private static void assertAccessible() {
        List<Rule> violations = new AxeBuilder().withTags(RULES).analyze(driver).getViolations();
        assertThat(violations)
                .extracting(r -> r.getId() + ": "
                        + r.getNodes().stream()
                                .map(n -> n.getHtml() + " " + n.getFailureSummary())
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    @Test
    void threadHasItsItemsWithLabelsAndMarks() {
        open("one/trams.html");

        assertThat(driver.getTitle()).isEqualTo("Trams <b>all</b> night & \"more\"");
        assertThat(shown()).containsExactly("post", "c1", "c2", "c3", "c4", "c7", "c5", "c6");
        assertThat(find("#c1 .badge").getText()).contains("against");
        assertThat(find("#c1").getDomAttribute("class")).contains("d0");
        assertThat(find("#c3").getDomAttribute("class")).contains("d2");
        assertThat(find("#c2 .meta a").getText()).isEqualTo("c1");
        assertThat(script("return [...document.querySelectorAll('#c1 mark.against')].map(m => m.textContent).join('')"))
                .isEqualTo("The tram at night is loud.");
        assertThat(script("return [...document.querySelectorAll('#c1 mark.theme')].map(m => m.textContent).join()"))
                .isEqualTo("tram,night");
        assertThat(find("#post mark.reported.of-against").getText()).isEqualTo("They");
        assertThat(find("#c2 .text a").getDomAttribute("rel"))
                .contains("noopener")
                .contains("nofollow");
    }

    @Test
    void everyNumberShowsAsManyItems() {
        for (String page : List.of("one/trams.html", "two/trams.html", "one/buses & co.html")) {
            open(page.replace(" ", "%20").replace("&", "%26"));
            assertThat((List<?>) script(PRESS_ALL)).as(page).isEmpty();
        }
    }

    @Test
    void filtersAreInTheAddress() {
        open("one/trams.html");
        unfold();
        find(".counts button[data-f='theme=tram stance=AGAINST']").click();

        assertThat(shown()).containsExactly("c1", "c3");
        assertThat(find(".status").getText()).isEqualTo("2 of 8 items");
        assertThat(driver.getCurrentUrl()).endsWith("#theme=tram&stance=AGAINST");

        driver.navigate().refresh();
        assertThat(shown()).containsExactly("c1", "c3");
        find(".chip").click();
        assertThat(shown()).containsExactly("c1", "c3");
        find(".chip").click();
        assertThat(shown()).hasSize(8);

        driver.navigate().back();
        await(() -> shown().size() == 2);
    }

    @Test
    void facetsOfOneKindAreAlternatives() {
        open("one/trams.html");
        find(".facet[data-add='stance=MIXED']").click();
        find(".facet[data-add='stance=FAVOR']").click();

        assertThat(shown()).containsExactly("post", "c2", "c4", "c5");
        assertThat(find(".facet[data-add='stance=FAVOR']").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void linkLeadsToItsItem() {
        open("one/trams.html#c5");

        await(() -> Boolean.TRUE.equals(script("return document.activeElement.id === 'c5'")));
        assertThat((Boolean) script("const r = document.activeElement.getBoundingClientRect();"
                        + "return r.top >= 0 && r.top < innerHeight"))
                .isTrue();
    }

    @Test
    void linkToAnItemThatIsFilteredAwayShowsIt() {
        open("one/trams.html#stance=MIXED");
        script("location.hash = 'c1'");

        await(() -> shown().contains("c1"));
        assertThat(find("#c1").isDisplayed()).isTrue();
    }

    @Test
    void searchFindsWordsWhereverTheyStand() {
        open("one/trams.html");
        find("#q").sendKeys("last bus");

        await(() -> shown().equals(List.of("c2", "c4")));
        assertThat(find(".status").getText()).isEqualTo("2 of 8 items");
        find("#q").sendKeys(Keys.ESCAPE);
        assertThat(shown()).hasSize(8);
    }

    @Test
    void panelTellsWhyAnItemHasItsLabel() {
        open("one/trams.html");
        WebElement why = find("#c1 .why-open");
        why.click();

        assertThat(find("#panel").getText())
                .contains("Why? c1")
                .contains("Uncertain, for its low score.")
                .contains("The tram at night is loud.")
                .contains("encoder")
                .contains("rule:tram-1")
                .contains("analyze explain PATH trams/c1");
        assertThat(find("#panel .scores .against .p").getText()).isEqualTo("0.70");
        find("#panel h3").sendKeys(Keys.ESCAPE);
        assertThat(find("#panel").isDisplayed()).isFalse();
        assertThat(driver.switchTo().activeElement()).isEqualTo(why);
    }

    @Test
    void keysGoThroughThePage() {
        open("one/trams.html");
        WebElement body = find("body");
        body.sendKeys("j");
        body.sendKeys("j");
        assertThat(driver.switchTo().activeElement().getDomAttribute("id")).isEqualTo("c1");
        driver.switchTo().activeElement().sendKeys("w");
        assertThat(find("#panel-head").getText()).isEqualTo("Why? c1");
        find("#panel-head").sendKeys(Keys.ESCAPE);
        find("body").sendKeys("/");
        assertThat(driver.switchTo().activeElement().getDomAttribute("id")).isEqualTo("q");
    }

    @Test
    void textOfCommentsStaysText() {
        open("one/trams.html");

        assertThat(script("return document.querySelector('#c3 .text').textContent"))
                .isEqualTo(Samples.HOSTILE.replace('\u0007', '\uFFFD').replace('\ud83d', '\uFFFD'));
        assertThat((Long) script("return document.querySelectorAll('.text :not(mark, i, a), .who *, h1 *').length"))
                .isZero();
        assertThat(script("return typeof window.pwned")).isEqualTo("undefined");
        find("#c3 .why-open").click();
        assertThat((Long) script("return document.querySelectorAll('#panel img, #panel svg, #panel script').length"))
                .isZero();
        assertThat(script("return typeof window.pwned")).isEqualTo("undefined");
    }

    @Test
    void copiedTextIsWhatWasWritten() {
        open("one/trams.html");

        assertThat(script("getSelection().selectAllChildren(document.querySelector('#post .text'));"
                        + "return getSelection().toString()"))
                .isEqualTo(
                        "Let the tram run at night. They say nobody rides it. See https://example.org/report for figures.");
    }

    @Test
    void targetsCanBeSwitched() {
        open("two/trams.html");
        new Select(find("#target")).selectByValue("1");

        assertThat(find("#c1 > header .badge").getDomProperty("textContent")).contains("in favor");
        assertThat(find("#c1 mark").getDomAttribute("class")).contains("favor").doesNotContain("against");
        assertThat(driver.getCurrentUrl()).endsWith("#towards=1");
        assertThat((List<?>) script(PRESS_ALL)).isEmpty();
        driver.navigate().refresh();
        assertThat(find("#c1 > header .badge").getDomProperty("textContent")).contains("in favor");
    }

    @Test
    void leadSpeaksOfTheTargetThatIsChosen() {
        open("two/trams.html");
        assertThat(leads())
                .containsExactly("The post and its 7 comments: 3 in favor, 2 against, 1 mixed, 2 no position. "
                        + "1 of these labels is uncertain. They touch 2 themes of the codebook and cite 1 source. "
                        + "1 item is not in English (1 de), without labels, and counted as none.");

        new Select(find("#target")).selectByValue("1");
        assertThat(leads()).hasSize(1).allMatch(l -> l.contains("2 in favor, 3 against"));
    }

    private static List<String> leads() {
        return driver.findElements(By.cssSelector(".lead")).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void indexHasEveryTarget() {
        open("two/index.html");
        find("button[data-f='towards=1 stance=AGAINST']").click();

        assertThat(find("button[data-f='towards=1 stance=AGAINST']").getText()).isEqualTo("4");
        assertThat(behind()).containsExactly("→ 3 items", "→ 1 item");
        find("tr.thread .behind").click();
        await(() -> shown().size() == 3);
        assertThat(new Select(find("#target")).getFirstSelectedOption().getDomAttribute("value"))
                .isEqualTo("1");
    }

    private static List<String> behind() {
        return driver.findElements(By.cssSelector("tr.thread .behind")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void addressesOfTheIndexAreSets() {
        open("one/index.html#theme=tram&stance=AGAINST");
        assertThat(behind()).containsExactly("→ 2 items");
        open("one/index.html#stance=AGAINST&theme=tram");
        assertThat(behind()).containsExactly("→ 2 items");
        open("one/index.html#stance=FAVOR&stance=MIXED");
        assertThat(behind()).containsExactly("→ 4 items", "→ 1 item");
    }

    @Test
    void numbersOfTheIndexCountWhatTheyShow() {
        open("two/index.html");
        unfold();
        assertThat((List<?>) script("""
                        const wrong = [];
                        for (const button of document.querySelectorAll('button[data-f]:not(:disabled)')) {
                          document.querySelector('#q').value = 'nothing has this';
                          button.click();
                          const links = [...document.querySelectorAll('tr.thread:not([hidden]) .behind')];
                          const n = links.reduce((sum, link) => sum + Number(/\\d+/.exec(link.textContent)[0]), 0);
                          if (n !== Number(button.textContent)) {
                            wrong.push(button.dataset.f + ': ' + button.textContent + ' but ' + n);
                          }
                        }
                        return wrong;
                        """)).isEmpty();
    }

    @Test
    void numberShowsWhatItCountsWhileASearchIsOn() {
        open("one/trams.html#q=nowhere");
        assertThat(shown()).isEmpty();
        find(".tally button[data-f='stance=MIXED']").click();

        assertThat(shown()).containsExactly("c4");
        assertThat(find("#q").getDomProperty("value")).isEmpty();
    }

    @Test
    void searchTakesQuotedWordsAsOneAndNoAccents() {
        open("one/trams.html");
        find("#q").sendKeys("“last bus” TRÀM");
        await(() -> shown().isEmpty());
        find("#q").clear();
        find("#q").sendKeys("\"last bus\" LÓUD");
        await(() -> shown().equals(List.of("c2")));
        find("#q").clear();
        find("#q").sendKeys("\"bus last\"");
        await(() -> shown().isEmpty());
    }

    @Test
    void linkToAHiddenItemShowsItBesides() {
        open("one/trams.html#stance=MIXED");
        script("location.hash = 'c1'");
        await(() -> shown().equals(List.of("c1", "c4")));

        assertThat(find(".status").getText()).isEqualTo("1 of 8 items, and c1");
        assertThat(driver.getCurrentUrl()).endsWith("#stance=MIXED&item=c1");
        driver.navigate().back();
        await(() -> shown().equals(List.of("c4")));
        open("one/trams.html#stance=MIXED&item=c1");
        assertThat(find(".status").getText()).isEqualTo("1 of 8 items, and c1");
    }

    @Test
    void uncertainPartsOfBarsAreLighter() {
        open("one/trams.html");

        assertThat((Long) script("return document.querySelectorAll('#plot-themes-by-stance .light.against').length"))
                .isEqualTo(2);
        assertThat((Long) script("return document.querySelectorAll('#plot-themes-by-stance .light.favor').length"))
                .isZero();
        assertThat(find("#plot-themes-by-stance .key").getText()).contains("lighter: uncertain (1 of 8 labels)");
    }

    @Test
    void wordsAreSortedFromTheirBeginning() {
        open("one/index.html");
        find("#plot-threads-by-stance th:first-child .sort").click();
        assertThat(find("tr.thread a").getText()).isEqualTo("Buses");
        find("#plot-threads-by-stance th:first-child .sort").click();
        assertThat(find("tr.thread a").getText()).startsWith("Trams");
    }

    @Test
    void tablesBecomeCsvWithoutFormulas() throws IOException {
        open("one/trams.html");
        find("#plot-stance-over-the-thread .csv").click();
        Path file = folder.resolve("browser/stance-over-the-thread.csv");

        await(() -> Files.exists(file));
        assertThat(Files.readString(file))
                .startsWith("item,author,date,stance,uncertain,in favor,against,mixed,no position\r\n")
                .contains("c1,Bob,2024-03-01 09:10:00Z,against,yes,0.10,0.70,0.10,0.10\r\n")
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"");

        find("#plot-themes-by-stance .csv").click();
        Path themes = folder.resolve("browser/themes-by-stance.csv");
        await(() -> Files.exists(themes));
        assertThat(Files.readString(themes))
                .isEqualTo(String.join(
                        "\r\n",
                        "theme,items,in favor,against,mixed,no position",
                        "Trams & tracks,4,2,2,0,0",
                        "Night <life>,2,1,1,0,0",
                        ""));
    }

    @Test
    void plotsShowWhatTheirTablesHold() {
        open("one/trams.html");

        assertThat((Long) script("return document.querySelectorAll('#plot-stance-over-the-thread .dot').length"))
                .isEqualTo(8);
        assertThat((Long) script("return document.querySelectorAll('#plot-stance-over-time .seg').length"))
                .isPositive();
        script("document.querySelector('#plot-themes-by-stance .seg.favor').dispatchEvent("
                + "new MouseEvent('click', {bubbles: true}))");
        assertThat(shown()).containsExactly("post", "c5");
        script("document.querySelector('#plot-themes-by-stance .total').dispatchEvent("
                + "new MouseEvent('click', {bubbles: true}))");
        assertThat(shown()).containsExactly("post", "c1", "c3", "c5");
    }

    @Test
    void pagesAreAccessible() {
        for (String page : List.of("two/trams.html", "one/index.html")) {
            open(page);
            unfold();
            assertAccessible();
            find("#dark").click();
            assertAccessible();
            find("#dark").click();
        }
    }

    @Test
    void panelAndFiltersAreAccessible() {
        open("one/trams.html#stance=AGAINST&q=tram");
        script("document.querySelector('#c1 .why-open').click()");
        assertAccessible();

        driver.manage().window().setSize(new Dimension(NARROW, HIGH));
        open("one/trams.html");
        assertAccessible();
        script("document.querySelector('#c1 .why-open').click()");
        assertAccessible();
        assertThat((Boolean) script("return document.querySelector('#panel').matches(':modal')"))
                .isTrue();
    }

    @Test
    void narrowPagesDoNotScrollSideways() {
        driver.manage().window().setSize(new Dimension(NARROW, HIGH));
        for (String page : List.of("one/trams.html", "one/index.html")) {
            open(page);
            assertThat((Boolean) script("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(page)
                    .isTrue();
        }
    }

    @Test
    void printHasItemsWithoutControls() {
        open("one/trams.html");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(find(".bar").isDisplayed()).isFalse();
            assertThat(find("#c4 .text").isDisplayed()).isTrue();
            assertThat(script("return getComputedStyle(document.querySelector('#c1 i.sign'), '::before').content"))
                    .asString()
                    .contains("▼");
        } finally {
            driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void plotsOnPaperAreDrawnForItsWidth() {
        open("one/trams.html");
        script("dispatchEvent(new Event('beforeprint'))");
        assertThat((List<?>) script("return [...new Set([...document.querySelectorAll('.chart svg')]"
                        + ".map(svg => svg.viewBox.baseVal.width))]"))
                .isEqualTo(List.of(680L));

        script("dispatchEvent(new Event('afterprint'))");
        assertThat((Long) script("return document.querySelector('.chart svg').viewBox.baseVal.width"))
                .isNotEqualTo(680L);
    }

    @Test
    void everythingIsReadableWithoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open("one/trams.html");
            assertThat(find("#c4 .text").getText()).contains("Good for some");
            assertThat(find("#c1 .why summary").isDisplayed()).isTrue();
            assertThat(find(".noscript").isDisplayed()).isTrue();
            assertThat(find(".facets").isDisplayed()).isFalse();
        } finally {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void indexLeadsToTheItemsBehindItsNumbers() {
        open("one/index.html");
        assertThat(driver.findElements(By.cssSelector("tr.thread"))).hasSize(2);
        unfold();
        find("#plot-sources-by-stance button[data-f^='source=']").click();
        assertThat(driver.findElements(By.cssSelector("tr.thread .behind")).stream()
                        .map(WebElement::getText)
                        .toList())
                .containsExactly("→ 2 items", "→ 1 item");

        find("tr.thread .behind").click();
        await(() -> shown().size() == 2);
        assertThat(shown()).containsExactly("post", "c2");

        open("one/index.html");
        find("#q").sendKeys("bus");
        await(() ->
                driver.findElements(By.cssSelector("tr.thread:not([hidden])")).size() == 1);
    }

    @Test
    void indexIsSortedByItsHeads() {
        open("one/index.html");
        find("#plot-threads-by-stance th:nth-child(2) .sort").click();
        assertThat(find("tr.thread td").getText()).isEqualTo("8");
        find("#plot-threads-by-stance th:nth-child(2) .sort").click();
        assertThat(find("tr.thread td").getText()).isEqualTo("2");
    }

    @Test
    void comparisonStandsSideBySide() throws IOException {
        Lines before = Samples.talk(1);
        Lines after = new Lines(1)
                .post("Trams", Stance.AGAINST, "Let the <i>bus</i> run at night. They say nobody rides it.")
                .comment("", "Bob", "", Stance.FAVOR, "The tram at night is fine. I live beside the tracks?")
                .comment("", "Eve", "", Stance.FAVOR, "Something that nobody said before, and new.");
        Edition old = ResultEdition.of("old", before.result(before.thread("trams")));
        Edition now = ResultEdition.of("<new>", after.result(after.thread("trams")));
        Comparison comparison = new Comparer(WordDiff::of)
                .compare(old, now, Optional.empty(), Pairer.pair(old, now), Comparer.TOLERANCE);
        Files.writeString(folder.resolve("diff.html"), new HtmlDiff().write(comparison));
        open("diff.html");

        assertThat(find("h1").getText()).isEqualTo("What changed: old → <new>");
        WebElement card = find("[id='trams%2Fc1']");
        assertThat(card.findElement(By.cssSelector(".side:first-child del")).getText())
                .isEqualTo("loud");
        assertThat(card.findElement(By.cssSelector(".side:last-child ins")).getText())
                .isEqualTo("fine");
        assertThat(card.getText())
                .contains("AGAINST (uncertain) → FAVOR (uncertain)")
                .contains("because its text changed");
        find(".facet[data-add='kind=added']").click();
        assertThat(shown()).allMatch(id -> id.startsWith("new-"));
        find(".chip").click();
        assertAccessible();
        driver.manage().window().setSize(new Dimension(NARROW, HIGH));
        assertThat((Boolean) script("return document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void manyCommentsOpenAndFilter() throws IOException {
        write("many", Samples.many(MANY));
        open("many/many.html");
        Object loaded = script(
                "const t = performance.getEntriesByType('navigation')[0]; return Math.round(t.loadEventEnd - t.startTime)");
        assertThat(shown()).hasSize(MANY + 1);
        Object filters = script("""
                const times = [];
                for (const button of [...document.querySelectorAll('.counts button[data-f]:not(:disabled)')].slice(0, 12)) {
                  const from = performance.now();
                  button.click();
                  document.body.offsetHeight;
                  times.push(Math.round(performance.now() - from));
                }
                return times.join(' ');
                """);
        Object search = script("""
                const from = performance.now();
                colloquy.search('number 4711');
                document.body.offsetHeight;
                return Math.round(performance.now() - from);
                """);
        assertThat(shown()).containsExactly("c4711");
        Object longest = driver.executeAsyncScript("""
                const done = arguments[0];
                const seen = new PerformanceObserver((list) => {
                  done(Math.round(Math.max(...list.getEntries().map((entry) => entry.duration))));
                });
                seen.observe({ type: 'longtask', buffered: true });
                setTimeout(() => done(0), 500);
                """);
        System.out.println("page of " + MANY + " comments, "
                + Files.size(folder.resolve("many/many.html")) / 1024 + " KiB: loaded in " + loaded
                + " ms, filters took " + filters + " ms, first search " + search + " ms, longest task " + longest
                + " ms");
    }
}
