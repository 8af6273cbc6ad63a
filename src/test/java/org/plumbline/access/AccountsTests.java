package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.access.AccountResult.Field;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest
@Transactional
class AccountsTests {

    private static final String PASSWORD = "three blue bicycles";
    private static final Actor ADMINISTRATOR = RunAs.system(Role.SYSTEM_ADMINISTRATOR);

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Teams teams;

    @Autowired
    private SignIn signIn;

    @Test
    void aNewPersonHoldsNoRoleUntilTheOneTimePasswordIsReplaced() {
        AccountResult.Done done = (AccountResult.Done) create("kim.lead", Set.of(Role.QA_LEAD), Set.of());

        Actor first = signIn("kim.lead", String.valueOf(done.oneTimePassword()));
        assertThat(first.roles()).isEmpty();
        Map<OwnAccount.Field, String> problems =
                RunAs.actor(first, () -> own.changePassword(String.valueOf(done.oneTimePassword()), PASSWORD));

        assertThat(problems).isEmpty();
        assertThat(signIn("Kim.Lead ", PASSWORD).roles()).containsExactly(Role.QA_LEAD);
    }

    @Test
    void theWordsOfTheHintAreNoPassword() {
        AccountResult.Done done = (AccountResult.Done) create("hint.reader", Set.of(Role.QA_LEAD), Set.of());
        Actor reader = signIn("hint.reader", String.valueOf(done.oneTimePassword()));

        Map<OwnAccount.Field, String> problems = RunAs.actor(
                reader,
                () -> own.changePassword(String.valueOf(done.oneTimePassword()), "Three words in a row are good"));

        assertThat(problems.get(OwnAccount.Field.NEW)).contains("harder to guess", "the words of the hint");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGiveTheSameAnswer() {
        create("kim.lead", Set.of(Role.QA_LEAD), Set.of());

        assertThatThrownBy(() -> signIn("kim.lead", "wrong wrong wrong"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("Unknown name or wrong password");
        assertThatThrownBy(() -> signIn("nobody.here", "wrong wrong wrong"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("Unknown name or wrong password");
    }

    @Test
    void theEleventhGuessInFiveMinutesIsNotTried() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> signIn("guess.me", "wrong wrong wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn("guess.me", "wrong wrong wrong")).isInstanceOf(LockedException.class);
    }

    @Test
    void aDisabledPersonCannotSignIn() {
        RunAs.actor(ADMINISTRATOR, () -> accounts.createAll(List.of(person("lee.head", Role.SERVICE_HEAD)), PASSWORD));
        Actor lee = signIn("lee.head", PASSWORD);
        RunAs.actor(ADMINISTRATOR, () -> accounts.disable(lee.userId()));

        assertThatThrownBy(() -> signIn("lee.head", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void rolesThatSeparationForbidsAreRefusedWithASentence() {
        AccountResult result = create("too.much", Set.of(Role.SYSTEM_ADMINISTRATOR, Role.QA_LEAD), Set.of());

        assertThat(result)
                .isEqualTo(new AccountResult.Refused(Map.of(
                        Field.ROLES,
                        "A system administrator cannot hold another role: administrators see no case data. "
                                + "Make a second account for the other work")));
    }

    @Test
    void whatIsWrongWithAnAccountIsSaidAtItsFieldAndAllOfIt() {
        NewAccount person = new NewAccount(
                "x",
                " ",
                Set.of(Role.DATA_ADMINISTRATOR, Role.QA_LEAD, Role.INDEPENDENT_AUDITOR),
                Set.of("North"),
                null);

        AccountResult result = RunAs.actor(ADMINISTRATOR, () -> accounts.create(person));

        assertThat(result).isInstanceOfSatisfying(AccountResult.Refused.class, refused -> assertThat(refused.problems())
                .containsOnlyKeys(Field.USERNAME, Field.NAME, Field.ROLES, Field.TEAMS)
                .hasEntrySatisfying(Field.ROLES, says -> assertThat(says)
                        .matches("One person cannot be both data administrator and independent auditor: .+"
                                + " One person cannot be both data administrator and QA lead: .+")));
    }

    @Test
    void theLastAdministratorStays() {
        create("only.admin", Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of());
        AccountView only = RunAs.actor(ADMINISTRATOR, () -> accounts.all()).getFirst();

        AccountResult result = RunAs.actor(ADMINISTRATOR, () -> accounts.disable(only.id()));

        assertThat(result).isInstanceOf(AccountResult.Refused.class);
    }

    @Test
    void anAdministratorWhoLookedAtAnOlderStateIsWarned() {
        create("kim.lead", Set.of(Role.QA_LEAD), Set.of());
        AccountView seen = RunAs.actor(ADMINISTRATOR, () -> accounts.all()).getFirst();

        AccountResult result = RunAs.actor(
                ADMINISTRATOR,
                () -> accounts.change(new AccountChange(
                        seen.id(), seen.version() - 1, "Kim Lead", Set.of(Role.QA_LEAD), Set.of(), null)));

        assertThat(result).isInstanceOfSatisfying(AccountResult.Refused.class, refused -> assertThat(refused.problems())
                .containsOnlyKeys(Field.ACCOUNT)
                .hasEntrySatisfying(Field.ACCOUNT, says -> assertThat(says).contains("meanwhile")));
    }

    @Test
    void aSupervisorsTeamsComeWithThem() {
        RunAs.actor(ADMINISTRATOR, () -> teams.ensure(Set.of("T01", "T02")));
        RunAs.actor(
                ADMINISTRATOR,
                () -> accounts.createAll(
                        List.of(new NewAccount(
                                "sam.super", "Sam Super", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("T01"), "W 12")),
                        PASSWORD));

        Actor sam = signIn("sam.super", PASSWORD);

        assertThat(sam.teams()).containsExactly("T01");
        assertThat(sam.workerId()).hasSize(16);
    }

    @Test
    void onlyTheSystemAdministratorSeesAccounts() {
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM_ADMINISTRATOR) {
                assertThatThrownBy(() -> RunAs.actor(RunAs.system(role), () -> accounts.all()))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private AccountResult create(String username, Set<Role> roles, Set<String> teamCodes) {
        return RunAs.actor(
                ADMINISTRATOR, () -> accounts.create(new NewAccount(username, "Some Person", roles, teamCodes, null)));
    }

    private static NewAccount person(String username, Role role) {
        return new NewAccount(username, "Some Person", Set.of(role), Set.of(), null);
    }

    private Actor signIn(String username, String password) {
        Authentication signedIn =
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        return (Actor) Objects.requireNonNull(signedIn.getPrincipal());
    }
}
