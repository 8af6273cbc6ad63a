package org.plumbline.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRecords extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    List<Account> findByUsernameIn(Collection<String> usernames);

    List<Account> findAllByOrderByDisplayName();

    /** Accounts that can administer the system now. */
    @Query("select a from Account a where a.disabled = false and :role member of a.roles")
    List<Account> findActiveByRole(Role role);

    /** With their roles and teams. */
    @Query("select distinct a from Account a join fetch a.roles left join fetch a.teams where a.disabled = false"
            + " and exists (select 1 from a.roles r where r in :roles) order by a.username")
    List<Account> findActiveByRoleIn(Collection<Role> roles);
}
