package org.plumbline.access;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamRecords extends JpaRepository<Team, String> {

    List<Team> findAllByOrderByName();

    List<Team> findByCodeIn(Collection<String> codes);
}
