package org.plumbline.council;

import org.springframework.data.jpa.repository.JpaRepository;

interface OwnLimitRecords extends JpaRepository<OwnLimit, String> {}
