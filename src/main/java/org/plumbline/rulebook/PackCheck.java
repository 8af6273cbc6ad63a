package org.plumbline.rulebook;

/** What a module asks of a rule pack before the product starts with it. */
public interface PackCheck {

    /** Throws {@link BrokenRulePack} with file, line and a hint where the module cannot work with the pack. */
    void require(RulePack pack);
}
