package org.plumbline.audit.phrase;

import java.util.UUID;

/** A phrase of one's own. */
public record PhraseView(UUID id, String words) {}
