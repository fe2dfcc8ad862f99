package nl.draagkracht.experiment;

import java.util.List;
import java.util.Locale;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Position;
import nl.draagkracht.simulation.Sight;

/**
 * Puts into words what a phase of the month did to a person at home and at work. The reason of a lost job is the one in its record; the
 * article is where Dutch law lets a job end that way.
 */
final class LifeChanges {
    /** Months in which an employer may not dismiss the sick (BW 7:670 lid 1). */
    /** Per cent of the wage below which a change is rounding of cents, and is not told. */
    private static final double LEAST_CHANGE = 0.05;

    private static final int SICKNESS_MONTHS = 24;

    private final List<LifeEvent> events;
    private final String who;

    /**
     * Changes are added to these events.
     *
     * @param who put before what happened; empty for the person who is followed
     */
    LifeChanges(List<LifeEvent> events, String who) {
        this.events = events;
        this.who = who;
    }

    /** What happened to work, search and education. */
    void atWork(String phase, LifeLook before, LifeLook after) {
        if (before.works() && !after.works()) {
            lost(phase, before, after);
        } else if (after.works() && before.job() != after.job()) {
            started(phase, before, after);
        } else if (after.works()) {
            changed(phase, before, after);
        } else if (before.status() != after.status()) {
            boolean searches = after.status() == SurveyStatus.UNEMPLOYED.ordinal();
            add(phase, searches ? "starts to look for work" : "stops looking for work", "");
        }
        if (before.education() != after.education()) {
            add(phase, "reaches another level of education", "");
        }
    }

    /** What happened at home. */
    void atHome(String phase, LifeLook before, LifeLook after, Sight sight) {
        var persons = sight.population().persons();
        if (before.household() != after.household()) {
            String what = before.position() == Position.CHILD
                    ? "leaves the home of the parents"
                    : before.partner() >= 0 ? "separates and moves out" : "moves to another home";
            add(phase, after.partner() >= 0 ? "moves in with a partner" : what, "");
        } else if (before.partner() >= 0 && after.partner() < 0) {
            add(phase, sight.died(before.partner()) ? "the partner dies" : "the partner leaves", "");
        } else if (before.partner() < 0 && after.partner() >= 0) {
            add(phase, "a partner moves in", "");
        } else {
            members(phase, before, after, persons, sight.month().index());
        }
    }

    private void members(String phase, LifeLook before, LifeLook after, Persons persons, int month) {
        for (int identity : after.members()) {
            if (!before.members().contains(identity)) {
                boolean born = isNewborn(persons, after, identity, month);
                add(phase, born ? "a child is born" : "somebody comes to live in the home", "");
            }
        }
        for (int identity : before.members()) {
            if (!after.members().contains(identity)) {
                add(phase, "somebody leaves the home", "");
            }
        }
    }

    private static boolean isNewborn(Persons persons, LifeLook look, int identity, int month) {
        int home = persons.household[look.row()];
        for (int i = 0; i < persons.count(); i++) {
            if (persons.identity[i] == identity && persons.household[i] == home) {
                return persons.age(i, month) == 0;
            }
        }
        return false;
    }

    private void lost(String phase, LifeLook before, LifeLook after) {
        var reason = EndReason.at(after.endReason());
        String words = switch (reason) {
            case REDUNDANT -> "loses the job: it is no longer wanted";
            case DISMISSED -> "is dismissed";
            case BANKRUPTCY -> "loses the job: the employer fails";
            case CONTRACT_ENDED -> "the contract ends and is not renewed";
            case QUIT -> "leaves the job of own accord";
            case ASSIGNMENT_ENDED -> "has no more assignments";
            case RETIRED -> "retires";
            case SICK ->
                before.tenureMonths() < SICKNESS_MONTHS
                        ? "the job ends through long sickness"
                        : "the job ends after two years of sickness";
            case NONE -> "the job ends";
        };
        String article = switch (reason) {
            case REDUNDANT -> "BW 7:669 lid 3 a";
            case DISMISSED -> "BW 7:669 and 7:671";
            case BANKRUPTCY -> "Faillissementswet art. 40";
            case CONTRACT_ENDED -> "BW 7:667 and 7:668";
            case QUIT -> "BW 7:672";
            case ASSIGNMENT_ENDED -> "BW 7:408";
            case SICK -> "BW 7:669 lid 3 b";
            default -> "";
        };
        add(phase, words + " (" + work(before) + ")", article);
    }

    private void started(String phase, LifeLook before, LifeLook after) {
        String from = before.works()
                ? "moves to another job"
                : "finds work"
                        + (before.monthsUnemployed() > 0 ? " after " + before.monthsUnemployed() + " months" : "");
        String change = before.works() || before.wageCents() > 0
                ? String.format(Locale.ROOT, ", %+.0f %% an hour", 100.0 * after.wageCents() / before.wageCents() - 100)
                : "";
        add(phase, from + ": " + work(after) + change, "");
    }

    private void changed(String phase, LifeLook before, LifeLook after) {
        if (before.contract() != after.contract()) {
            boolean director = after.contract() == Contract.DGA.ordinal();
            add(
                    phase,
                    director
                            ? "becomes director and large shareholder of the firm, no longer insured as an employee"
                            : "the contract becomes "
                                    + Contract.at(after.contract()).code(),
                    director ? "WW art. 6" : after.contract() == Contract.PERMANENT.ordinal() ? "BW 7:668a" : "");
        }
        if (before.hoursPerWeek() != after.hoursPerWeek()) {
            add(phase, "hours change from " + before.hoursPerWeek() + " to " + after.hoursPerWeek() + " a week", "");
        }
        if (before.wageCents() != after.wageCents()) {
            double change = 100.0 * after.wageCents() / before.wageCents() - 100;
            if (Math.abs(change) >= LEAST_CHANGE) {
                add(phase, String.format(Locale.ROOT, "the hourly wage changes by %+.1f %%", change), "");
            }
        }
    }

    private static String work(LifeLook look) {
        return Contract.at(look.contract()).code() + ", " + occupation(look.occupation()) + ", "
                + section(look.section()) + ", " + look.hoursPerWeek() + " hours at "
                + String.format(Locale.ROOT, "%.2f", look.wageCents() / 100.0);
    }

    /** Code and title of an occupation, empty without one. */
    static String occupation(byte occupation) {
        return occupation < 0
                ? ""
                : Occupation.at(occupation).code() + " "
                        + Occupation.at(occupation).title();
    }

    /** Code and title of a section, empty without one. */
    static String section(byte section) {
        return section < 0
                ? ""
                : Section.at(section).code() + " " + Section.at(section).title();
    }

    private void add(String phase, String what, String article) {
        events.add(new LifeEvent(phase, who + what, article));
    }
}
