package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.simulation.StandingRow;

/**
 * Puts into words which rights of a person began and ended in the phase of claims, and why a right that comes up is not paid. Words and
 * articles of what runs come from the room that decided; why a right ended is read from the clocks before the decision.
 */
final class LifeClaims {
    private static final String PHASE = "People claim, and institutions decide";
    private static final int WW = Scheme.WW.bit();
    private static final int ZW = Scheme.ZW.bit();
    private static final int DISABILITY = Scheme.WGA.bit() | Scheme.IVA.bit();
    private static final int AOW = Scheme.AOW.bit();
    /** Put before what a municipality decides for those who lead the home of a grown child or a lodger. */
    private static final String OTHERS = "head of the home: ";

    private final List<LifeEvent> events;
    private final String who;
    private final LifeLook before;
    private final LifeLook after;
    private final List<StandingRow> standing;

    /**
     * Decisions are added to these events.
     *
     * @param who put before what was decided; empty for the person who is followed
     * @param standing how the person stands after the decisions
     */
    LifeClaims(List<LifeEvent> events, String who, LifeLook before, LifeLook after, List<StandingRow> standing) {
        this.events = events;
        this.who = who;
        this.before = before;
        this.after = after;
        this.standing = standing;
    }

    /**
     * Adds what was decided.
     *
     * @param known how the person stood last month: what is not paid is said once, not every month
     */
    void add(List<StandingRow> known) {
        rights();
        municipalDecision();
        assistance();
        for (var row : standing) {
            boolean isPaid = after.has(bit(row.scheme()))
                    || row.scheme().equals(Scheme.BIJSTAND.code()) && after.assistanceMonths() > 0;
            boolean isNew = known.stream().noneMatch(old -> old.scheme().equals(row.scheme()) && same(old, row));
            if (!isPaid && isNew && !isEnding(row)) {
                boolean waits = row.words().contains("without a decision");
                String whose = row.scheme().equals(Scheme.BIJSTAND.code()) ? ofHome() : "";
                add(whose + (waits ? "" : "no ") + row.scheme() + ": " + row.words(), row.article());
            }
        }
    }

    /** Bit of a running right; none for a claim that is no right yet, such as an application for WIA. */
    private static int bit(String scheme) {
        for (int k = 0; k < Scheme.COUNT; k++) {
            if (Scheme.at(k).code().equals(scheme)) {
                return Scheme.at(k).bit();
            }
        }
        return 0;
    }

    /** Whether a right ended this month, of which the end has been told with its reason. */
    private boolean isEnding(StandingRow row) {
        return before.has(bit(row.scheme()))
                || row.scheme().equals(Scheme.BIJSTAND.code()) && before.assistanceMonths() > 0;
    }

    private String ofHome() {
        return after.leadsHome() ? "" : OTHERS;
    }

    /** Adds which rights of the person began or ended and what UWV decided on a claim that had waited, the household's apart. */
    void rights() {
        decision();
        for (int k = 0; k < Scheme.COUNT; k++) {
            var scheme = Scheme.at(k);
            if (scheme != Scheme.BIJSTAND) {
                right(scheme);
            }
        }
    }

    /** A claim of the person that had waited for UWV and does no more. */
    private void decision() {
        int waited = Math.abs(before.claimWaiting());
        if (before.claimWaiting() == 0 || after.claimWaiting() != 0) {
            return;
        }
        String what = before.claimWaiting() > 0 ? "WW" : "WIA";
        String owed = before.claimOwedCents() > 0
                ? ": " + euros(before.claimOwedCents()) + " for the months before, less bijstand meanwhile"
                : "";
        add("UWV decides on " + what + ", " + waited + " months after the claim" + owed, "Awb art. 4:13");
    }

    private void municipalDecision() {
        boolean decided = before.assistanceWaiting() > 0 && after.assistanceWaiting() == 0;
        if (decided && before.household() == after.household()) {
            add(
                    ofHome() + "the municipality decides on bijstand: " + euros(before.assistanceOwedCents())
                            + " for the time before",
                    "Participatiewet art. 44");
        }
    }

    private static String euros(int cents) {
        return String.format(Locale.ROOT, "%,d", Math.round(cents / 100.0));
    }

    /** Amounts move every month; the reason is what counts. */
    private static boolean same(StandingRow old, StandingRow row) {
        return reason(old).equals(reason(row));
    }

    private static String reason(StandingRow row) {
        return row.words().replaceAll("[0-9][0-9,.]*", "");
    }

    private void right(Scheme scheme) {
        boolean had = before.has(scheme.bit());
        boolean has = after.has(scheme.bit());
        if (!had && has) {
            var row = of(scheme);
            add(
                    scheme.code() + " begins: " + row.map(StandingRow::words).orElse(""),
                    row.map(StandingRow::article).orElse(""));
        } else if (had && !has) {
            ended(scheme);
        }
    }

    private void ended(Scheme scheme) {
        switch (scheme) {
            case WW -> add("WW ends: " + whyUnemploymentEnds(), whereUnemploymentEnds());
            case ZW ->
                add(
                        "ZW ends: "
                                + (after.has(DISABILITY)
                                        ? "104 weeks are over, followed by "
                                                + (after.has(Scheme.IVA.bit()) ? "IVA" : "WGA")
                                        : after.has(AOW)
                                                ? "pension age"
                                                : "recovered, or assessed after 104 weeks as fit"),
                        "ZW art. 19 and 29");
            case WGA ->
                add(
                        "WGA ends: "
                                + (after.has(Scheme.IVA.bit())
                                        ? "permanent now, IVA follows"
                                        : age("able to work again")),
                        "Wet WIA art. 56");
            case TW ->
                add("TW ends: " + of(Scheme.TW).map(StandingRow::words).orElse("income reaches the norm"), "TW art. 8");
            default -> add(scheme.code() + " ends" + (after.has(AOW) ? ": pension age" : ""), "");
        }
    }

    private String age(String otherwise) {
        return after.has(AOW) ? "pension age" : otherwise;
    }

    private String whyUnemploymentEnds() {
        if (after.has(AOW)) {
            return "pension age";
        }
        if (after.has(ZW | DISABILITY)) {
            return "sick";
        }
        if (before.wwMonthsLeft() <= 0) {
            return "used up, the longest duration has been paid";
        }
        if (after.works()) {
            return "works, and earns more than 87.5 % of the old wage or hands in no income form";
        }
        return after.status() == SurveyStatus.INACTIVE.ordinal() ? "does not look for work any more" : "review by UWV";
    }

    private String whereUnemploymentEnds() {
        return after.has(AOW | ZW | DISABILITY)
                ? "WW art. 19 and 20"
                : before.wwMonthsLeft() <= 0 ? "WW art. 42" : "WW art. 20 and 25";
    }

    private void assistance() {
        var row = of(Scheme.BIJSTAND);
        String words = row.map(StandingRow::words).orElse("own income is well above the norm");
        String article = row.map(StandingRow::article).orElse("Participatiewet art. 19");
        boolean sameHome = before.household() == after.household();
        if (after.assistanceMonths() > 0 && (before.assistanceMonths() == 0 || !sameHome)) {
            add(ofHome() + "bijstand begins: " + words, article);
        } else if (sameHome && before.assistanceMonths() > 0 && after.assistanceMonths() == 0) {
            boolean entitled = words.startsWith("entitled") || words.contains("columns");
            add(
                    ofHome() + "bijstand ends: " + (entitled ? "for a reason that the columns do not show" : words),
                    entitled ? "Participatiewet art. 54" : article);
        }
    }

    private Optional<StandingRow> of(Scheme scheme) {
        return standing.stream()
                .filter(row -> row.scheme().equals(scheme.code()))
                .findFirst();
    }

    private void add(String what, String article) {
        events.add(new LifeEvent(PHASE, who + what, article));
    }

    /** Codes of the running rights. */
    static List<String> codes(int rights) {
        var codes = new ArrayList<String>();
        for (int k = 0; k < Scheme.COUNT; k++) {
            if ((rights & Scheme.at(k).bit()) != 0) {
                codes.add(Scheme.at(k).code());
            }
        }
        return codes;
    }
}
