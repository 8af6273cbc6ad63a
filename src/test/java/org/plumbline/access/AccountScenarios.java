package org.plumbline.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;

/** Every operation on somebody else's account, called by people and not by the product itself. */
class AccountScenarios implements RecordScenarios {

    private final Accounts accounts;

    AccountScenarios(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<RecordScenario> scenarios() {
        NewAccount person = new NewAccount("matrix", "Matrix", Set.of(Role.SERVICE_HEAD), Set.of(), null);
        UUID id = RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> accounts.create(person) instanceof AccountResult.Done done ? done.id() : UUID.randomUUID());
        AccountChange change = new AccountChange(id, 0, "Matrix", Set.of(Role.SERVICE_HEAD), Set.of(), null);
        return List.of(
                account("view(UUID)", () -> accounts.view(id)),
                account("change(AccountChange)", () -> accounts.change(change)),
                account("disable(UUID)", () -> accounts.disable(id)),
                account("enable(UUID)", () -> accounts.enable(id)),
                account("resetPassword(UUID)", () -> accounts.resetPassword(id)),
                account("createAll(List, String)", () -> accounts.createAll(List.of(), "three blue bicycles")));
    }

    private static RecordScenario account(String operation, Runnable call) {
        return new RecordScenario(
                "access.Accounts." + operation,
                Relation.COUNCIL,
                role -> new Actor(UUID.randomUUID(), "person", "Person", Set.of(role), Set.of(), null),
                call);
    }
}
