package org.plumbline.council.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdoptionRecords extends JpaRepository<Adoption, UUID> {

    /** The proposal, agreed to or waiting, of a pack with exactly these files. */
    Optional<Adoption> findByCurrentDigest(String digest);

    List<Adoption> findAllByOrderByProposedAtDesc();
}
