package org.plumbline.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people there are for each role, for those who set the product up. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DATA_ADMINISTRATOR','SYSTEM_ADMINISTRATOR')")
public class RoleCounts {

    private final AccountRecords rows;

    RoleCounts(AccountRecords rows) {
        this.rows = rows;
    }

    /** People who may sign in, by role; every role is there, with 0 where nobody holds it. */
    public Map<Role, Integer> now() {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        List<Role> all = List.of(Role.values());
        all.forEach(role -> counts.put(role, 0));
        rows.findActiveByRoleIn(all)
                .forEach(account -> account.roles().forEach(role -> counts.merge(role, 1, Integer::sum)));
        return counts;
    }
}
