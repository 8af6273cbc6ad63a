package org.plumbline.matrix;

import org.plumbline.Postgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same table on the other database: every operation that is tried on records runs its queries there too. */
@DirtiesContext
class AccessMatrixOnPostgresTests extends AccessMatrixTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.use(registry);
    }
}
