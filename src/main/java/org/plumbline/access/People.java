package org.plumbline.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people that work can be given to. */
@Service
@Transactional(readOnly = true)
public class People {

    private final AccountRecords rows;

    People(AccountRecords rows) {
        this.rows = rows;
    }

    /** Everybody who holds one of the roles and may sign in, by user name; also those who have not signed in yet. */
    @PreAuthorize("hasAnyRole('QA_LEAD','SYSTEM_ADMINISTRATOR')")
    public List<Actor> holding(Collection<Role> roles) {
        return rows.findActiveByRoleIn(roles).stream().map(Account::person).toList();
    }
}
