package org.plumbline.ui;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks to the running product as a browser does, and sees everything that is sent to one. */
final class Browserless {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();
    private final String base;

    Browserless(int port) {
        base = "http://localhost:" + port + "/";
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Signs in; the answer leads on to where the person wanted to go. */
    HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        String form = "username=" + encoded(username) + "&password=" + encoded(password);
        return http.send(
                HttpRequest.newBuilder(URI.create(base + "sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** All that the server sends for a page: the first message of a user interface, and the answer to going there. */
    String page(String path) throws IOException, InterruptedException {
        String start = get("?v-r=init&location=" + encoded(path) + "&query=").body();
        Matcher key = KEY.matcher(start);
        if (!key.find()) {
            throw new IOException("No user interface starts: " + start);
        }
        String go = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"","appShellTitle":"","historyState":{},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key.group(1), path);
        return start
                + http.send(
                                HttpRequest.newBuilder(URI.create(base + "?v-r=uidl&v-uiId=" + ui(start)))
                                        .header("Content-Type", "application/json; charset=UTF-8")
                                        .POST(BodyPublishers.ofString(go))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
    }

    private static String ui(String start) {
        Matcher id = Pattern.compile("\"v-uiId\":(\\d+)").matcher(start);
        return id.find() ? id.group(1) : "";
    }

    /** The value of the cookie that holds the session. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("plumbline"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** Forgets the session, as if it had expired. */
    void expire() {
        cookies.getCookieStore().removeAll();
    }

    static List<String> headersWanted() {
        return List.of(
                "content-security-policy",
                "x-frame-options",
                "x-content-type-options",
                "referrer-policy",
                "permissions-policy");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
