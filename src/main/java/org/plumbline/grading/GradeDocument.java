package org.plumbline.grading;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The machine form of a grade, to be stored: the same grade always gives the same bytes. */
public final class GradeDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private GradeDocument() {}

    /** The grade as JSON, fields in the order of the records. */
    public static String write(CaseGrade grade) {
        return JSON.writeValueAsString(grade);
    }

    /** The grade that was written. Throws when the text is not such a document. */
    public static CaseGrade read(String json) {
        try {
            return JSON.readValue(json, CaseGrade.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a grade document (" + e.getOriginalMessage() + ")", e);
        }
    }
}
