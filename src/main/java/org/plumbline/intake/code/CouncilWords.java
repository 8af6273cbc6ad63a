package org.plumbline.intake.code;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellText;

/** What words of a council mean: what the product reads by itself, and else what the council has mapped. Thread safe. */
public final class CouncilWords {

    /** Of a council that has mapped nothing. */
    public static final CouncilWords NONE = new CouncilWords(List.of());

    /**
     * What the council decided of its words.
     *
     * @param codes the list
     * @param token of the code that the words mean
     */
    public record Mapped(String codes, String written, String token) {}

    private final Map<String, Code> codes = new HashMap<>();

    /** A mapping to a code that the product does not have any more is none. */
    public CouncilWords(Collection<Mapped> mapped) {
        for (Mapped each : mapped) {
            CodeList list = CodeLists.bundled().list(each.codes());
            Code code = list == null ? null : list.code(each.token());
            if (code != null) {
                codes.put(key(each.codes(), each.written()), code);
            }
        }
    }

    /** The code of the list that the text means, or null when neither the product nor the council knows one. */
    public @Nullable Code find(CodeList list, String text) {
        Code code = list.find(text);
        return code == null ? codes.get(key(list.name(), text)) : code;
    }

    /** Equal for words of one list that are the same but for case and blanks. */
    public static String key(String codes, String written) {
        return codes + " " + CellText.folded(written);
    }
}
