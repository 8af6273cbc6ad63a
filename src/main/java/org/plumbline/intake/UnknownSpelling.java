package org.plumbline.intake;

/**
 * Words of a council that mean no code for the product, as often as they stand in what was uploaded.
 *
 * @param codes the list in which they were looked for
 * @param title what that list says, in words
 * @param written as the first cell has them
 * @param cells how many cells hold them
 */
public record UnknownSpelling(String codes, String title, String written, int cells) {

    /** The same in one more cell. */
    public UnknownSpelling oneMore() {
        return new UnknownSpelling(codes, title, written, cells + 1);
    }
}
