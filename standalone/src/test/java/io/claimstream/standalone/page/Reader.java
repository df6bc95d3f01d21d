package io.claimstream.standalone.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Somebody who looks at the page with Chromium, and notes whatever the browser complains of. */
public final class Reader implements AutoCloseable {

    /** The browser that is there; the environment variable CHROMIUM names another one. */
    static final Path CHROMIUM =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PATIENCE_MILLIS = 30_000;

    private final String address;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    public Reader(String address) {
        this.address = address;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    public static boolean hasBrowser() {
        return Files.isExecutable(CHROMIUM);
    }

    /** How the page is looked at. */
    enum Screen {
        WALL(1280, 900, ColorScheme.LIGHT),
        NIGHT(1280, 900, ColorScheme.DARK),
        PHONE(360, 740, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Screen(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }
    }

    /** A fresh page that shows what stands under a fragment, such as {@code #/live}. */
    Page open(String fragment, Screen screen) {
        Page page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(screen.colours));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                complaints.add("asked for " + request.url());
            }
        });
        page.navigate(address + "/" + fragment);
        return page;
    }

    /** Milliseconds from asking for the page until an element of that selector is there. */
    public double millisUntil(String selector) {
        Page page = open("", Screen.WALL);
        seen(page, selector);
        double millis = ((Number) page.evaluate("performance.now()")).doubleValue();
        page.close();
        return millis;
    }

    /** A refused script or style is an error on the console too. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The first element of that selector, when it is there. */
    static Locator seen(Page page, String selector) {
        Locator first = page.locator(selector).first();
        first.waitFor();
        return first;
    }

    static void keep(Page page, String name, Screen screen) {
        String file = name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
