package org.plumbline.intake;

/**
 * A file as it was uploaded, in memory only.
 *
 * @param name as the person's computer calls it
 */
public record UploadedFile(String name, byte[] bytes) {}
