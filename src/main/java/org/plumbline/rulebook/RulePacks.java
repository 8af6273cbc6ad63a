package org.plumbline.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The rule packs that the product carries: every folder {@code rules/<id>} with a {@code pack.yaml}, discovered. */
@Component
public class RulePacks {

    private static final Comparator<RulePack> NEWEST_LAST =
            Comparator.comparing(RulePack::effectiveFrom).thenComparing(RulePack::id);

    private final SortedMap<String, RulePack> byId;

    RulePacks() {
        this(discover());
    }

    RulePacks(SortedMap<String, RulePack> byId) {
        if (byId.values().stream().noneMatch(RulePacks::gradesThemes)) {
            throw new BrokenRulePack("There is no rule pack that grades themes on the class path\n"
                    + "Maybe the folder rules/<id> with its pack.yaml is not in the jar");
        }
        this.byId = byId;
    }

    /** The packs inside the product, for use without Spring. */
    public static RulePacks bundled() {
        return new RulePacks();
    }

    private static boolean gradesThemes(RulePack pack) {
        return pack.kind() == PackKind.THEMES;
    }

    private Stream<RulePack> gradingThemes() {
        return byId.values().stream().filter(RulePacks::gradesThemes);
    }

    /** The pack that new audits are graded under: of those that grade themes the one that is effective from the latest day. */
    public RulePack current() {
        return gradingThemes().max(NEWEST_LAST).orElseThrow();
    }

    /** The ids of the packs that grade themes, in order: those that a council can adopt and a round can be graded under. */
    public Set<String> ids() {
        return gradingThemes().map(RulePack::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of all packs, also of those that rate the items of another instrument. */
    public Set<String> allIds() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** The newest pack that grades themes and is as the build has proved it; {@link #current()} when there is none. */
    public RulePack newestSealed() {
        return gradingThemes().filter(RulePack::isSealed).max(NEWEST_LAST).orElseGet(this::current);
    }

    /** A pack by its id. Throws when there is none, with the nearest id. */
    public RulePack byId(String id) {
        RulePack pack = byId.get(id);
        if (pack == null) {
            throw new BrokenRulePack("There is no rule pack " + id + "\n" + NearestName.maybe(id, byId.keySet()));
        }
        return pack;
    }

    private static SortedMap<String, RulePack> discover() {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        SortedMap<String, RulePack> packs = new TreeMap<>();
        try {
            Properties seals = seals(resolver);
            for (Resource pack : resolver.getResources("classpath*:rules/*/pack.yaml")) {
                String[] path = pack.getURL().getPath().split("/");
                String id = path[path.length - 2];
                packs.put(id, new RulePack(id, files(resolver, id), seals.getProperty(id, "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rule packs cannot be read", e);
        }
        return packs;
    }

    private static Properties seals(PathMatchingResourcePatternResolver resolver) throws IOException {
        Resource seals = resolver.getResource("classpath:rules/seals.properties");
        return seals.exists() ? PropertiesLoaderUtils.loadProperties(seals) : new Properties();
    }

    private static Map<String, String> files(PathMatchingResourcePatternResolver resolver, String id)
            throws IOException {
        String folder = "/rules/" + id + "/";
        SortedMap<String, String> files = new TreeMap<>();
        for (Resource file : resolver.getResources("classpath*:rules/" + id + "/**/*.*")) {
            String path = file.getURL().getPath();
            if (file.isReadable() && !path.endsWith("/")) {
                String inside = path.substring(path.lastIndexOf(folder) + folder.length());
                files.put(inside, text("rules/" + id + "/" + inside, file.getContentAsByteArray()));
            }
        }
        return files;
    }

    /** What a file says, without the mark of byte order that some editors put before it. */
    static String text(String path, byte[] file) {
        CharBuffer text = CharBuffer.allocate(file.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(ByteBuffer.wrap(file), text, true).isError()) {
            long line = text.flip().chars().filter(each -> each == '\n').count() + 1;
            throw new BrokenRulePack(path + ":" + line + ": the file is not written in UTF-8\n"
                    + "Maybe save it again with the encoding UTF-8: an editor has chosen another one");
        }
        String said = text.flip().toString();
        return said.startsWith("\uFEFF") ? said.substring(1) : said;
    }
}
