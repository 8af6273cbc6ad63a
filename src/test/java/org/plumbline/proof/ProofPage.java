package org.plumbline.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page that says how strong the examples are; each run writes the parts that it has measured. */
final class ProofPage {

    private static final Path PAGE = Path.of("docs/reference/proof.md");

    private ProofPage() {}

    /** Puts the text in the place of the part with the heading, or at the end of the parts above it. */
    static void put(String heading, String text) throws IOException {
        List<String> page = new ArrayList<>(Files.readAllLines(PAGE));
        String level = heading.substring(0, heading.indexOf(' ') + 1);
        int start = startOf(page, heading);
        int end = start + 1;
        while (end < page.size() && !isAbove(page.get(end), level)) {
            end++;
        }
        List<String> part = new ArrayList<>(List.of(heading, ""));
        part.addAll(text.strip().lines().toList());
        if (end < page.size()) {
            part.add("");
        }
        page.subList(start, end).clear();
        page.addAll(start, part);
        Files.writeString(PAGE, String.join("\n", page).strip() + "\n");
    }

    /** The place of the heading; a new one goes to the end of the page. A heading may end in what was measured. */
    private static int startOf(List<String> page, String heading) {
        String subject = heading.split(":")[0];
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).split(":")[0].equals(subject)) {
                return i;
            }
        }
        page.add("");
        page.add(heading);
        return page.size() - 1;
    }

    private static boolean isAbove(String line, String level) {
        return line.startsWith("#") && line.indexOf(' ') + 1 <= level.length();
    }

    /** Killed of all, in per cent, rounded down so that no survivor disappears; such as {@code 97 %}. */
    static String score(long killed, long all) {
        return all == 0 ? "–" : 100 * killed / all + " %";
    }
}
