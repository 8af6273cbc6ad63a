package org.plumbline.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        if (byId.isEmpty()) {
            throw new BrokenRulePack("There is no rule pack on the class path\n"
                    + "Maybe the folder rules/<id> with its pack.yaml is not in the jar");
        }
        this.byId = byId;
    }

    /** The packs inside the product, for use without Spring. */
    public static RulePacks bundled() {
        return new RulePacks();
    }

    /** The pack that new audits are graded under: the one that is effective from the latest day. */
    public RulePack current() {
        return byId.values().stream().max(NEWEST_LAST).orElseThrow();
    }

    /** The ids of all packs, in order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** The newest pack whose rules and examples the build has proved; {@link #current()} when there is none. */
    public RulePack newestSealed() {
        return byId.values().stream()
                .filter(RulePack::isSealed)
                .max(NEWEST_LAST)
                .orElseGet(this::current);
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
                files.put(inside, file.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
