package org.plumbline.audit.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.sampling.StratumShare;

/** A stratum as it was drawn. */
@Embeddable
class DrawnStratum {

    @Enumerated(EnumType.STRING)
    private CaseType stratum;

    private int inFrame;
    private int eligible;
    private int wanted;
    private int drawn;

    @SuppressWarnings("NullAway.Init")
    protected DrawnStratum() {}

    DrawnStratum(StratumShare share) {
        stratum = CaseType.valueOf(share.stratum());
        inFrame = share.inFrame();
        eligible = share.eligible();
        wanted = share.wanted();
        drawn = share.drawn();
    }

    StratumShare share() {
        return new StratumShare(stratum.name(), inFrame, eligible, wanted, drawn);
    }
}
