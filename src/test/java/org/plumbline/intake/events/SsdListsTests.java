package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeLists;

class SsdListsTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '!', textBlock = """
            LEGAL         ! Interim care order Sec. 38(1)                          ! C1
            LEGAL         ! C1 - Interim Care Order S38 CA 1989                    ! C1
            LEGAL         ! Care Order Sec. 31(a)                                  ! C2
            LEGAL         ! CLA - C2 - Full Care Order                             ! C2
            LEGAL         ! L31 Care Order S31.1(a) CA 89                          ! C2
            LEGAL         ! CLA - E1 - Placement Order and C2 - Full Care Order    ! E1
            LEGAL         ! Placement order granted                                ! E1
            LEGAL         ! Single period of accommodation under section 20        ! V2
            LEGAL         ! SINGLE PERIOD OF ACCOMMODATION UNDER SECTION 20 [V2]   ! V2
            LEGAL         ! V4: Short term breaks, agreements recorded             ! V4
            LEGAL         ! Emergency protection order (EPO)                       ! L2
            LEGAL         ! Under police protection and in local authority accommodation ! L1
            LEGAL         ! J2: LA accommodation under PACE                        ! J2
            LEGAL         ! C1 - Full care order                                   !
            LEGAL         ! Interim Supervision Order                              ! -JUSTICE
            LEGAL         ! Interim Residence Order                                !
            LEGAL         ! Special Guardianship Order S14A CA 89                  !
            LEGAL         ! V1 - Accomm under an agreed series of short term breaks !
            PARTICIPATION ! Child aged under 4 at the time of the review           ! PN0
            PARTICIPATION ! PN1 - Child physically attends and speaks for him or herself ! PN1
            PARTICIPATION ! Attends and speaks for self                            ! PN1
            PARTICIPATION ! Child physically attends and an advocate speaks on his or her behalf ! PN2
            PARTICIPATION ! Child attends and conveys his or her view symbolically (non-verbally) ! PN3
            PARTICIPATION ! Child does not attend physically but briefs an advocate to speak ! PN5
            PARTICIPATION ! Child does not attend but conveys feelings to the review by a facilitative medium ! PN6
            PARTICIPATION ! Child does not attend nor convey his or her view       ! PN7
            PARTICIPATION ! Attended                                               !
            SOURCE        ! 1A - Individual - Family member/relative/carer         ! 1A
            SOURCE        ! q) 6: Police                                           ! 6
            SOURCE        ! HSERVGP                                                ! 3A
            SOURCE        ! Health services - A&E (emergency department)           ! 3E
            SOURCE        ! LA services - External                                 ! 5C
            SOURCE        ! Schools                                                ! 2A
            SOURCE        ! School Nurse                                           ! 3C
            SOURCE        ! Other Legal Agency                                     ! 7
            SOURCE        ! Health services                                        ! -HEALTH
            SOURCE        ! Individual                                             ! -INDIVIDUAL
            SOURCE        ! 3E - Health visitor                                    ! -HEALTH
            SOURCE        ! Aged 10 or under                                       !
            ROLE          ! Allocated Case Worker                                  ! CASE_HOLDER
            ROLE          ! Social Worker                                          ! CASE_HOLDER
            ROLE          ! Co-worker                                              ! CO_WORKER
            ROLE          ! Personal Adviser                                       ! PA
            ROLE          ! IRO                                                    ! IRO
            ROLE          ! Child Protection Conference Chair                      ! CP_CHAIR
            ROLE          ! Supervising Social Worker                              ! -fostering
            ROLE          ! Assistant Team Manager                                 ! -manager
            ROLE          ! PA to the director                                     !
            ROLE          ! Health visitor                                         ! -health
            """)
    void aReadingMayBeMissingButIsNeverWrong(String list, String text, String value) {
        Code code = CodeLists.bundled().required(list.strip()).find(text.strip());
        String wanted = value == null ? "" : value.strip();

        assertThat(code == null ? "" : code.becomes().isEmpty() ? "-" + code.token() : code.becomes())
                .isEqualTo(wanted);
    }
}
