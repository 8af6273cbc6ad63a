package org.plumbline.matrix;

/** How the record of a call relates to the caller. */
public enum Relation {
    /** The operation is not about one record. */
    ANY,
    /** A record that belongs to the whole council, such as a round: there is no own and no other. */
    COUNCIL,
    /** A case of the caller's own team, or an audit of one that is not final and that somebody else makes. */
    OWN_TEAM,
    /** An audit of a case of the caller's own team that somebody else made and that is final. */
    OWN_TEAM_FINAL,
    /** An audit given to the caller, of another team's case. */
    OWN_AUDIT,
    /** A case of another team, or an audit of one that is not final and that somebody else makes. */
    OTHER,
    /** An audit of another team's case that somebody else made and that is final. */
    OTHER_FINAL
}
