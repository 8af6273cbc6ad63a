package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text by the words and codes of a list: as it stands; then the words without the code beside them, which must
 * not say something else; then its parts, of which one must be known and none may disagree; then with slips mended.
 */
final class Reading {

    private static final Pattern PARTS = Pattern.compile("\\s+[-/>]+\\s+|[:;>]\\s*|\\s*-+\\s+|\\s+-+\\s*|\\s*\\(|\\)");
    private static final Pattern FIRST_PART = Pattern.compile("\\s+-+\\s*|:\\s*");

    private static final int WORDS_OF_A_PREFIX = 3;
    /** Words may speak for another code a little more than for the code beside them, as they are shared by many. */
    private static final double ENOUGH = 0.8;

    private final Map<String, Code> tokens;
    private final KnownWords known;

    Reading(Map<String, Code> tokens, KnownWords known) {
        this.tokens = tokens;
        this.known = known;
    }

    @Nullable
    Code read(String text) {
        Code code = meant(text);
        if (code == null) {
            code = behindPrefix(WrittenCode.of(text, tokens));
        }
        if (code == null) {
            String mended = known.vocabulary().mended(Words.of(text));
            code = mended.equals(Words.inOrder(text)) ? null : meant(mended);
        }
        return code == null || code.equals(Code.UNCLEAR) ? null : code;
    }

    /** The code of a text that is known as a whole, or whose words are without the code beside them. */
    @Nullable
    Code readWhole(String text) {
        Code code = asAWhole(text, WrittenCode.of(text, tokens));
        return code == null || code.equals(Code.UNCLEAR) ? null : code;
    }

    /** The code, {@link Code#UNCLEAR} where the text speaks against itself, or null where it says nothing known. */
    private @Nullable Code meant(String text) {
        WrittenCode written = WrittenCode.of(text, tokens);
        Code whole = asAWhole(text, written);
        if (whole != null) {
            return whole;
        }
        Code beside = written.codes().isEmpty() ? null : written.codes().getFirst();
        Code words = known.beginning(written.words());
        if (words != null) {
            return agreed(beside, words);
        }
        if (known.areOfOthers(Words.of(written.words()))) {
            return null;
        }
        Code part = byParts(written, beside);
        if (part == null && beside != null) {
            part = byCode(written, beside);
        }
        if (part == null && beside == null) {
            part = byDecidingWords(written.words());
        }
        return part == null ? known.nearest(written.words(), beside) : part;
    }

    /**
     * What the words say that mean one kind in whatever text they stand, where no other word is against it: several kinds
     * are one code in a list that has a code for several together.
     */
    private @Nullable Code byDecidingWords(String text) {
        List<String> words = Words.of(text);
        Set<String> decided = known.decide(words);
        if (decided.isEmpty() || words.stream().anyMatch(Words::turns)) {
            return null;
        }
        if (decided.size() > 1) {
            return known.together(words);
        }
        String kind = decided.iterator().next();
        boolean against = words.stream().anyMatch(word -> known.vocabulary().speaksAgainst(word, kind));
        return against ? null : known.ofKind(kind);
    }

    /** The code of the text, or of its words without the code beside them, which must not say something else. */
    private @Nullable Code asAWhole(String text, WrittenCode written) {
        Code whole = known.inOrder(text);
        if (whole != null) {
            return whole;
        }
        if (written.codes().stream().map(Code::kind).distinct().count() > 1) {
            return Code.UNCLEAR;
        }
        Code beside = written.codes().isEmpty() ? null : written.codes().getFirst();
        Code words = known.asSet(text);
        if (words == null) {
            words = known.asSet(written.words());
            Code number = words == null ? null : known.inOrder(written.number());
            if (words != null && number != null && !number.isOf(words)) {
                return Code.UNCLEAR;
            }
        }
        if (words == null || beside == null) {
            return words;
        }
        return isAnother(beside, words, written.words()) ? known.allOfKind(beside) : agreed(beside, words);
    }

    /** Whether the words are those of another code of the same kind, so that no more than the kind is known. */
    private boolean isAnother(Code beside, Code words, String written) {
        return !beside.isNumber()
                && !words.equals(beside)
                && words.isOf(beside)
                && !words.token().equals(words.kind())
                && known.isHeading(written);
    }

    /** The code beside the words where both are of one kind. */
    private static Code agreed(@Nullable Code beside, Code words) {
        if (beside == null) {
            return words;
        }
        return !beside.isOf(words) ? Code.UNCLEAR : beside.isNumber() ? words : beside;
    }

    /** A heading of the list, or a code, followed by what says nothing else. */
    private @Nullable Code byParts(WrittenCode written, @Nullable Code beside) {
        List<String> parts = new ArrayList<>(List.of(PARTS.split(written.words())));
        parts.removeIf(part -> Words.of(part).isEmpty());
        if (parts.size() < 2) {
            return null;
        }
        List<Code> read =
                parts.stream().map(known::asSet).filter(Objects::nonNull).toList();
        if (read.isEmpty() || read.stream().map(Code::kind).distinct().count() > 1) {
            return null;
        }
        if (read.size() == parts.size() && !read.getFirst().equals(Code.UNCLEAR)) {
            return agreed(beside, read.getLast());
        }
        if (parts.stream().anyMatch(part -> known.asSet(part) == null && turns(part))) {
            return null;
        }
        Code code = read.getFirst();
        Code head = known.asSet(parts.getFirst());
        boolean headed = head != null && known.isHeading(parts.getFirst());
        if (code.equals(Code.UNCLEAR) || beside == null && !headed || beside != null && !beside.isOf(code)) {
            return null;
        }
        return voice(written.words(), code) >= loudest(written.words()) ? agreed(beside, code) : null;
    }

    private @Nullable Code byCode(WrittenCode written, Code beside) {
        List<String> words = Words.of(written.words());
        if (beside.isNumber()) {
            return null;
        }
        if (words.isEmpty()) {
            return beside;
        }
        Set<String> decided = known.decide(words);
        if (decided.equals(Set.of(beside.kind())) && !turns(written.words())) {
            return beside;
        }
        if (words.stream().anyMatch(word -> Words.turns(word) && voice(word, beside) == 0)
                || isTurnedByARemark(words)) {
            return null;
        }
        double loudest = loudest(written.words());
        if (loudest == 0) {
            return null;
        }
        return voice(written.words(), beside) >= loudest * ENOUGH ? beside : Code.UNCLEAR;
    }

    /** Whether the words are known without one that turns them, so that it was added to turn their meaning. */
    private boolean isTurnedByARemark(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (Words.turns(words.get(i))) {
                List<String> without = new ArrayList<>(words);
                without.remove(i);
                if (without.isEmpty() || known.asSet(String.join(" ", without)) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands behind a short prefix that means nothing here, such as the name of a system. */
    private @Nullable Code behindPrefix(WrittenCode written) {
        String[] parts = FIRST_PART.split(written.words(), 2);
        if (parts.length < 2 || !written.codes().isEmpty()) {
            return null;
        }
        List<String> prefix = Words.of(parts[0]);
        boolean meansNothing = !prefix.isEmpty()
                && prefix.size() <= WORDS_OF_A_PREFIX
                && (prefix.size() == 1 && !beginsWithACode(prefix.getFirst())
                        || parts[0].chars().noneMatch(Character::isDigit))
                && !turns(parts[0])
                && known.asSet(parts[0]) == null;
        return meansNothing && !turns(parts[1]) ? meant(parts[1]) : null;
    }

    private boolean beginsWithACode(String prefix) {
        return tokens.keySet().stream().anyMatch(token -> token.length() > 1 && prefix.startsWith(token));
    }

    private static boolean turns(String words) {
        return Words.of(words).stream().anyMatch(Words::turns);
    }

    private double voice(String words, Code code) {
        return known.vocabulary().voices(Words.of(words)).getOrDefault(code.kind(), 0.0);
    }

    private double loudest(String words) {
        return known.vocabulary().voices(Words.of(words)).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
