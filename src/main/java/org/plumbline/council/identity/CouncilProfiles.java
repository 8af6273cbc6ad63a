package org.plumbline.council.identity;

import org.springframework.data.jpa.repository.JpaRepository;

interface CouncilProfiles extends JpaRepository<CouncilProfile, Integer> {}
