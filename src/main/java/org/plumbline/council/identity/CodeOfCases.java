package org.plumbline.council.identity;

import java.util.Objects;
import org.plumbline.casefile.contract.CouncilCode;
import org.springframework.stereotype.Component;

/** Tells the case files with which code the short codes of new cases begin. */
@Component
class CodeOfCases implements CouncilCode {

    private final CouncilIdentity identity;

    CodeOfCases(CouncilIdentity identity) {
        this.identity = identity;
    }

    @Override
    public String get() {
        return Objects.requireNonNullElse(identity.now().code(), UNKNOWN);
    }
}
