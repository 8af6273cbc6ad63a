package org.plumbline.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a change to an account. */
public sealed interface AccountResult {

    /**
     * It was done.
     *
     * @param oneTimePassword to be handed to the person and replaced by them at the first sign-in; absent where none
     *     was made
     */
    record Done(UUID id, @Nullable String oneTimePassword) implements AccountResult {}

    /** What of an account a problem is about; the account where it is about no field. */
    enum Field {
        USERNAME,
        NAME,
        ROLES,
        TEAMS,
        ACCOUNT
    }

    /**
     * Why it was not done.
     *
     * @param sentence says why and what to do
     */
    record Problem(Field field, String sentence) {}

    /** It was not done. */
    record Refused(List<Problem> reasons) implements AccountResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }

        /** Each a sentence that says why and what to do. */
        public List<String> problems() {
            return reasons.stream().map(Problem::sentence).toList();
        }

        /** The same by field. */
        public Map<Field, String> byField() {
            Map<Field, String> fields = new EnumMap<>(Field.class);
            reasons.forEach(each -> fields.merge(each.field(), each.sentence(), (one, more) -> one + ". " + more));
            return fields;
        }
    }

    /** It was not done, for a reason that is about no field. */
    static AccountResult refused(String problem) {
        return new Refused(List.of(new Problem(Field.ACCOUNT, problem)));
    }
}
