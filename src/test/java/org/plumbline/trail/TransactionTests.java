package org.plumbline.trail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.access.Actor;
import org.plumbline.access.Keys;
import org.plumbline.access.PeopleChanged;
import org.plumbline.access.RunAs;
import org.plumbline.access.SignedInActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When entries are stored and whom they name, on a database of its own, without the server around it. */
class TransactionTests {

    private static final Actor PERSON = new Actor(new UUID(7, 9), "a.person", "A Person", Set.of(), Set.of(), null);

    @TempDir
    private Path home;

    /** What was stored, and where everything else was flushed, in the order of both. */
    private final List<String> done = new ArrayList<>();

    private JdbcClient jdbc;
    private TransactionTemplate writing;
    private Trail trail;
    private Chain chain;

    @BeforeEach
    void startEmpty() {
        DataSource database = TrailDatabase.create();
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        jdbc = JdbcClient.create(database);
        writing = new TransactionTemplate(transactions);
        chain = new Chain(jdbc, new Keys(home));
        trail = new Trail(
                chain,
                new SignedInActor(),
                Clock.fixed(Instant.parse("2026-04-01T09:30:15Z"), ZoneOffset.UTC),
                flushing(),
                transactions);
    }

    /** Only its flush is called. */
    private EntityManager flushing() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    done.add(method.getName() + " over " + subjects().size());
                    return null;
                });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everythingElseIsFlushedBeforeTheEntriesAreStoredAtTheEnd() {
        writing.executeWithoutResult(status -> {
            trail.record(TrailAction.ACCOUNT_CHANGED, "one", "");
            trail.record(TrailAction.ACCOUNT_CHANGED, "two", "");
            assertThat(subjects()).isEmpty();
        });

        assertThat(subjects()).containsExactly("one", "two");
        assertThat(done).containsExactly("flush over 0");
    }

    @Test
    void otherWorkAtTheEndOfATransactionComesFirst() {
        writing.executeWithoutResult(status -> {
            trail.record(TrailAction.ACCOUNT_CHANGED, "one", "");
            TransactionSynchronizationManager.registerSynchronization(new Early());
        });

        assertThat(done).containsExactly("work over 0", "flush over 0");
    }

    private final class Early implements TransactionSynchronization {
        @Override
        public int getOrder() {
            return 100;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            done.add("work over " + subjects().size());
        }
    }

    @Test
    void nothingStaysOfATransactionThatIsTakenBack() {
        assertThatThrownBy(() -> writing.executeWithoutResult(status -> {
                    trail.record(TrailAction.ACCOUNT_CHANGED, "lost", "");
                    throw new IllegalArgumentException("the change failed");
                }))
                .hasMessage("the change failed");

        assertThat(subjects()).isEmpty();
    }

    @Test
    void aReadIsStoredAtOnceInATransactionOfItsOwn() {
        TransactionTemplate reading = new TransactionTemplate(requireNonNull(writing.getTransactionManager()));
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> {
            trail.record(TrailAction.CASE_VIEWED, "seen", "");
            assertThat(subjects()).containsExactly("seen");
        });
        trail.record(TrailAction.CASE_VIEWED, "seen too", "");

        assertThat(subjects()).containsExactly("seen", "seen too");
        assertThat(trail.verify()).isEqualTo(new TrailCheck(2, null, null));
        assertThat(done).isEmpty();
    }

    @Test
    void anEntryNamesThePersonAndTheAddress() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.7");
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(PERSON, null, List.of());
        token.setDetails(new WebAuthenticationDetails(request));
        SecurityContextHolder.getContext().setAuthentication(token);

        trail.record(TrailAction.CASE_VIEWED, "C-1", "by hand");

        assertThat(rows()).containsExactly(PERSON.userId() + " a.person 10.0.0.7 CASE_VIEWED C-1 by hand");
    }

    @Test
    void withoutASignedInPersonItNamesNobodyAndNoAddress() {
        trail.record(TrailAction.CASE_VIEWED, "C-1", "");
        RunAs.actor(PERSON, () -> trail.record(TrailAction.CASE_VIEWED, "C-2", ""));

        assertThat(rows())
                .containsExactly(
                        "null nobody null CASE_VIEWED C-1 ", PERSON.userId() + " a.person null CASE_VIEWED C-2 ");
    }

    @ParameterizedTest
    @EnumSource(PeopleChanged.Kind.class)
    void everyChangeOfPeopleHasAnAction(PeopleChanged.Kind kind) {
        new PeopleTrail(trail).changed(new PeopleChanged(kind, "b.person", "now"));

        assertThat(rows()).containsExactly("null nobody null " + kind + " b.person now");
    }

    @Test
    void signInsAreKeptWithWhoeverSignedInAndRefusalsWithoutTheName() {
        PeopleTrail people = new PeopleTrail(trail);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(PERSON, null, List.of());

        people.signedIn(new AuthenticationSuccessEvent(token));
        people.signedOut(new LogoutSuccessEvent(token));
        people.signedIn(new AuthenticationSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated("no person", null, List.of())));
        people.refused(
                new AuthenticationFailureBadCredentialsEvent(token, new BadCredentialsException("Wrong password")));

        assertThat(rows())
                .containsExactly(
                        PERSON.userId() + " a.person null SIGNED_IN a.person ",
                        PERSON.userId() + " a.person null SIGNED_OUT a.person ",
                        "null nobody null SIGN_IN_REFUSED sign-in Wrong password");
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from trail_entry order by seq")
                .query(String.class)
                .list();
    }

    private List<String> rows() {
        return jdbc.sql("select actor_id, actor, address, action, subject, detail from trail_entry order by seq")
                .query((row, number) -> row.getObject(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                        + row.getString(4) + " " + row.getString(5) + " " + row.getString(6))
                .list();
    }
}
