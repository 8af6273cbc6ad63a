package org.plumbline.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.instrument.AnswerCode;

/** One thing that could be otherwise on a sheet: a better answer, or a flag mitigated. */
sealed interface Move {

    /** How far it goes from what is: steps up the answer scale, one for a flag. */
    int steps();

    /** A better answer to a question. */
    record Better(String question, AnswerCode from, AnswerCode to) implements Move {
        @Override
        public int steps() {
            return rank(to) - rank(from);
        }
    }

    /** A flag mitigated. */
    record Mitigate(String pattern) implements Move {
        @Override
        public int steps() {
            return 1;
        }
    }

    /** How good an answer is; one that does not apply cannot be bettered. */
    static int rank(AnswerCode answer) {
        return switch (answer) {
            case N, E -> 0;
            case P -> 1;
            case M -> 2;
            case F, A -> 3;
        };
    }

    /** The moves that a question allows, the shortest first. */
    static List<Move> up(String question, AnswerCode from) {
        List<Move> moves = new ArrayList<>();
        for (AnswerCode to : List.of(AnswerCode.P, AnswerCode.M, AnswerCode.F)) {
            if (rank(to) > rank(from)) {
                moves.add(new Better(question, from, to));
            }
        }
        return moves;
    }

    /** The sheet after the moves. */
    static AnswerSheet apply(AnswerSheet sheet, List<Move> moves) {
        Map<String, AnswerCode> answers = new HashMap<>(sheet.answers());
        List<OpenFlag> flags = new ArrayList<>(sheet.flags());
        for (Move move : moves) {
            switch (move) {
                case Better better -> answers.put(better.question(), better.to());
                case Mitigate mitigate ->
                    flags.replaceAll(flag -> flag.pattern().equals(mitigate.pattern())
                            ? new OpenFlag(flag.pattern(), flag.severity(), true)
                            : flag);
            }
        }
        return new AnswerSheet(answers, sheet.immediateRisk(), flags);
    }
}
