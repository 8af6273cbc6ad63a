package org.plumbline.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people that work can be given to. No role is asked for here: the caller decides who may learn of them. */
@Component
@Transactional(readOnly = true)
public class People {

    private final AccountRecords rows;

    People(AccountRecords rows) {
        this.rows = rows;
    }

    /** Everybody who holds one of the roles and may sign in, by user name; also those who have not signed in yet. */
    public List<Actor> holding(Collection<Role> roles) {
        return rows.findActiveByRoleIn(roles).stream().map(Account::person).toList();
    }

    /** What those with the user names are called, by user name; also those who may not sign in any more. */
    public Map<String, String> names(Set<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : rows.findByUsernameIn(usernames).stream()
                        .collect(Collectors.toUnmodifiableMap(Account::username, Account::displayName));
    }
}
