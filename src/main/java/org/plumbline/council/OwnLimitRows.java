package org.plumbline.council;

import org.springframework.data.jpa.repository.JpaRepository;

interface OwnLimitRows extends JpaRepository<OwnLimit, String> {}
