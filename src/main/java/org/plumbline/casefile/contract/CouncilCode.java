package org.plumbline.casefile.contract;

/** With which code the short codes of new cases begin. */
public interface CouncilCode {

    /** Where the council has said none. */
    String UNKNOWN = "CASE";

    /** 2 to 8 capital letters and digits, such as NSH. */
    String get();
}
