package org.plumbline.rulebook;

/** Whatever judges by rules of the current pack. The start asks each to have its rules ready before anybody needs them. */
public interface RulesInUse {

    /** Compiles the rules and sees that their sentences can be filled in. Throws {@link BrokenRulePack} otherwise. */
    void compile();
}
