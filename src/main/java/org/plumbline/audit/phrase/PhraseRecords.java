package org.plumbline.audit.phrase;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PhraseRecords extends JpaRepository<Phrase, UUID> {

    List<Phrase> findByOwnerIdOrderByKeptAtAscIdAsc(UUID ownerId);
}
