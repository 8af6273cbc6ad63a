package org.plumbline.intake.table;

/** What a document is made of, in its order. */
public sealed interface DocumentPart permits DocumentText, DocumentTable {}
