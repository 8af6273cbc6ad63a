package org.plumbline.intake.mapping;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpellingMappings extends JpaRepository<SpellingMapping, UUID> {

    List<SpellingMapping> findAllByOrderByMappedAtDesc();

    List<SpellingMapping> findAllByCurrentKeyIsNotNull();

    boolean existsByCurrentKey(String key);
}
