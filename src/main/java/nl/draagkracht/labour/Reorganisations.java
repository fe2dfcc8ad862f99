package nl.draagkracht.labour;

import java.util.Arrays;

/**
 * Firms that have announced to let many workers go at once.
 * Wet melding collectief ontslag (BWBR0003026): an employer who wants to end twenty contracts or more within three months tells UWV and
 * the unions, and UWV takes no request before a month has passed (article 6). While it waits nobody is dismissed; then all go whom
 * ordinary leaving does not cover, on one day and over all ages (reflection principle, {@link LayOffChoice}).
 */
final class Reorganisations {
    private static final int NONE = Integer.MIN_VALUE;

    private final Setting setting;
    private final double leastStaff;
    private final double leastGap;
    private final int wait;
    /** Month in which a firm announced the reorganisation that it has not carried out, or {@link #NONE}. */
    private final int[] announced;

    Reorganisations(Setting setting, RedundancyParameters parameters) {
        this.setting = setting;
        leastStaff = parameters.reorganisationStaff().value();
        leastGap = parameters.reorganisationGap().value();
        wait = (int) parameters.reorganisationWait().value();
        announced = new int[setting.firms().count()];
        Arrays.fill(announced, NONE);
    }

    /** What a firm does with workers above the slots it wants. */
    enum Stage {
        /** It is no reorganisation: some are dismissed each month. */
        ORDINARY,
        /** It has announced and waits: nobody is dismissed. */
        ANNOUNCED,
        /** It dismisses all that have to go. */
        CARRIED_OUT
    }

    /** What each firm does this month; announces where many are redundant. */
    Stage[] of(int month) {
        var stages = new Stage[announced.length];
        for (int firm = 0; firm < stages.length; firm++) {
            boolean isLarge = isLarge(firm);
            if (!isLarge && announced[firm] == NONE) {
                stages[firm] = Stage.ORDINARY;
                continue;
            }
            if (announced[firm] == NONE) {
                announced[firm] = month;
            }
            boolean waits = month < announced[firm] + wait;
            stages[firm] = waits ? Stage.ANNOUNCED : Stage.CARRIED_OUT;
            if (!waits) {
                announced[firm] = NONE;
            }
        }
        return stages;
    }

    /** Whether so many are redundant that the firm has to announce it. */
    private boolean isLarge(int firm) {
        var jobs = setting.jobs();
        int staff = 0;
        int gap = 0;
        for (int cell = jobs.from(firm); cell < jobs.to(firm); cell++) {
            staff += jobs.occupied[cell];
            gap += jobs.redundant(cell);
        }
        return staff >= leastStaff && gap >= leastGap * staff;
    }
}
