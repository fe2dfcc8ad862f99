package nl.draagkracht.labour;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Persons;

/**
 * The ordinary ends of work and of membership of the labour force in a month, and who enters it.
 * Model page 4.4 and 4.5: pension, quits to inactivity, ends of flexible contracts, dismissals, failures, contract changes; the
 * unemployed who give up; the inactive who start to search. One walk over all persons, each writing its own row only.
 */
final class Leaving {
    private final Setting setting;
    private final Persons persons;
    private final HouseholdLinks links;
    private final Participation participation;
    private final ExitHazards toUnemployment;
    /** Who is let go beside normal where openings are few. */
    private final ExitHazards besideNormal;

    private final Notice notice;
    private final Census.EntryWeights weights;
    private final SearchEffort effort;
    private final double[] conversionByBand;
    private final double toDirector;
    private final double toPermanent;
    private final double toFlexible;
    private final double attach;
    /** Monthly chance that somebody who stopped searching would begin a new search. */
    private final double forgets;

    /** What one chunk of persons did to things that are shared. */
    static final class Findings {
        final IntSequence freed = new IntSequence();
        final IntSequence entrants = new IntSequence();
        /** Quits to inactivity that scarce openings prevented, expected number by age band. */
        final double[] quitsAvoided = new double[AgeBand.COUNT];

        final LabourFlows flows = new LabourFlows();
        final EndedJobs ended = new EndedJobs();
    }

    /**
     * The month's circumstances: failing firms, entry per sex and age, exits of discouraged unemployed relative to normal, and what
     * employers and workers make of the openings.
     */
    record Circumstances(
            int month,
            FirmFailures failures,
            double[][] entry,
            double[] correction,
            double discouragement,
            Retention.Mood mood,
            int newIdentity,
            SupplyAnswer answer) {}

    /**
     * Ordinary leaving.
     *
     * @param toUnemployment hazards of normal times
     * @param workers workers of the start by cell of these hazards
     */
    Leaving(Setting setting, Participation participation, ExitHazards toUnemployment, long[] workers, Notice notice) {
        this.setting = setting;
        var evenness = setting.parameters().separation().letGoEvenness();
        besideNormal = toUnemployment.evened(evenness.value(), workers);
        this.notice = notice;
        this.persons = setting.persons();
        links = new HouseholdLinks(setting.population());
        this.participation = participation;
        this.toUnemployment = toUnemployment;
        weights = Census.EntryWeights.of(setting.parameters().participation());
        effort = new SearchEffort(setting.parameters().search().effortSpread().value());
        conversionByBand = conversions();
        toDirector = directorRate();
        var separation = setting.parameters().separation();
        toPermanent = separation.toPermanent().value();
        toFlexible = separation.toFlexible().value();
        attach = separation.attach().value();
        forgets = 1 / setting.parameters().participation().pauseMemory().value();
    }

    /** Flexible to permanent by age band, relative to the flexible workers of the start. */
    private double[] conversions() {
        var rates = new double[AgeBand.COUNT];
        for (int band = 0; band < AgeBand.COUNT; band++) {
            rates[band] = setting.parameters().exitHazards().value("toPermanent", "age", AgeBand.code(band));
        }
        long flexible = 0;
        double sum = 0;
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i) && persons.contract[i] == Contract.FLEXIBLE.ordinal()) {
                flexible++;
                sum += rates[AgeBand.of(persons.age(i, 0))];
            }
        }
        double mean = flexible == 0 ? 1 : sum / flexible;
        for (int band = 0; band < AgeBand.COUNT; band++) {
            rates[band] /= mean;
        }
        return rates;
    }

    /** Director-owners who leave are replaced by permanent employees, so that their number stays (model page 4.4). */
    private double directorRate() {
        long directors = 0;
        long permanent = 0;
        double exits = 0;
        double loss = setting.parameters().separation().directorLoss().value();
        double moves = setting.parameters().exitHazards().value("toOtherEmployer", "contract", "dga");
        for (int i = 0; i < persons.count(); i++) {
            if (!persons.isAlive(i)) {
                continue;
            }
            if (persons.contract[i] == Contract.PERMANENT.ordinal()) {
                permanent++;
            } else if (persons.contract[i] == Contract.DGA.ordinal()) {
                directors++;
                int age = persons.age(i, 0);
                exits += toUnemployment.of(persons, i, age)
                        + participation.quit(persons, i, age)
                        + participation.retirement(persons.sex[i], persons.ageMonths(i, 0))
                        + moves
                        + loss;
            }
        }
        return permanent == 0 || directors == 0 ? 0 : exits / permanent;
    }

    /** Lets the persons in some rows leave, and notes what that does to things that are shared. */
    void walk(int from, int to, Circumstances now, Findings found) {
        for (int i = from; i < to; i++) {
            if (!persons.isAlive(i)) {
                continue;
            }
            int status = persons.status[i];
            if (status == SurveyStatus.EMPLOYED.ordinal()) {
                employed(i, now, found);
            } else if (status == SurveyStatus.UNEMPLOYED.ordinal()) {
                unemployed(i, now, found);
            } else {
                inactive(i, now, found);
            }
        }
    }

    private void employed(int i, Circumstances now, Findings found) {
        int month = now.month();
        int ageMonths = persons.ageMonths(i, month);
        int age = ageMonths / 12;
        int firm = setting.jobs().firm[persons.job[i]];
        if (firm >= 0 && now.failures().hits(firm, persons.identity[i])) {
            end(i, age, EndReason.BANKRUPTCY, SurveyStatus.UNEMPLOYED, found);
            return;
        }
        double retires = participation.retirement(persons.sex[i], ageMonths)
                + now.correction()[EntryCorrection.leaving(AgeBand.of(age))];
        double quits = now.mood().quits()[KindOfWork.of(persons.occupation[i])];
        int cell = ExitHazards.cell(persons, i, age);
        double normalQuit = participation.quit(cell, age);
        double quit = quit(i, normalQuit, age, quits);
        found.quitsAvoided[AgeBand.of(age)] += normalQuit - quit;
        double ordinary = retires + (1 - retires) * quit;
        double leaves = retires + (1 - retires) * now.answer().exit(i, month, quit);
        double letGo = letGo(i, cell, now.mood());
        double ends = toUnemployment.at(cell) * notice.endsPerMove(persons.contract[i], letGo);
        double loses = leaves + (1 - retires) * ends;
        double u = setting.draws().uniform(Decision.LEAVE_WORK, persons.identity[i], month);
        if (u >= loses) {
            contract(i, age, month, found);
            return;
        }
        double v = setting.draws().uniform(Decision.END_REASON, persons.identity[i], month);
        if (u < leaves) {
            boolean byChoice = u >= ordinary && age < JobEnds.RETIREMENT_AGE;
            // sickness does not wait for better times: where fewer quit, more of those who go are sick
            double sick = quit > 0 ? sickShare(i) * normalQuit / quit : 0;
            var reason = retiresEarly(i, ageMonths, u)
                    ? EndReason.RETIRED
                    : byChoice ? EndReason.QUIT : JobEnds.towardsInactivity(age, sick, v);
            end(i, age, reason, SurveyStatus.INACTIVE, found);
        } else {
            end(i, age, JobEnds.ordinary(persons, i, notice, letGo, v), SurveyStatus.UNEMPLOYED, found);
        }
    }

    /**
     * Whether a worker who leaves, u the uniform draw that said so, goes because participation of the age falls faster than by ordinary
     * exits: that is early retirement, not a quit into nothing. Nobody below 60 in the profile of 2025; most who left at 55 to 60 in 2008.
     */
    private boolean retiresEarly(int i, int ageMonths, double u) {
        return ageMonths >= 12 * JobEnds.EARLY_RETIREMENT_AGE
                && u < participation.retirement(persons.sex[i], ageMonths);
    }

    /**
     * Monthly chance to leave the labour force where so many times as many quit as usual. Sickness and pension are no choice, nor is it to
     * leave work with nothing else to live on: who quits by choice has no WW (WW art. 24) and hardly bijstand (Participatiewet art. 18).
     */
    private double quit(int i, double normal, int age, double quits) {
        if (quits == 1 || age >= JobEnds.RETIREMENT_AGE || !othersEarn(i)) {
            return normal;
        }
        double sick = sickShare(i);
        return normal * (sick + (1 - sick) * quits);
    }

    /** Whether somebody else has an income to live on: a partner who works, has a benefit or is retired; parents; study finance. */
    private boolean othersEarn(int i) {
        if (persons.activity[i] == Activity.SCHOOL.ordinal()) {
            return true;
        }
        int partner = links.partnerOf(i);
        return partner < 0
                ? !links.position(i).hosts()
                : persons.grossCents[partner] > 0
                        || persons.insuranceCents[partner] > 0
                        || persons.activity[partner] == Activity.RETIRED.ordinal();
    }

    /**
     * How often a worker is told that work ends, relative to normal. Whom employers let go beside normal they would have kept in better
     * times; who is let go in fewer cases is who is always let go first.
     */
    private double letGo(int i, int cell, Retention.Mood mood) {
        double ofKind = mood.letGo()[KindOfWork.of(persons.occupation[i])];
        double normal = ofKind <= 1 ? 0 : toUnemployment.at(cell);
        return normal == 0 ? ofKind : 1 + (ofKind - 1) * besideNormal.at(cell) / normal;
    }

    /** Chance that the employer of an employee ends the job in an ordinary month. */
    double endsByEmployer(int i, int age) {
        int contract = persons.contract[i];
        return toUnemployment.of(persons, i, age)
                * notice.endsPerMove(contract, 1)
                * (1 - notice.quitShare(contract, 1));
    }

    /** Chance that the job of an employee ends in an ordinary month after two years of sickness. */
    double endsBySickness(int i, int age) {
        return age >= JobEnds.RETIREMENT_AGE ? 0 : sickShare(i) * participation.quit(persons, i, age);
    }

    /**
     * Share of the moves out of the labour force that end a long sickness. A permanent job cannot be ended for it before two years of sick
     * pay (BW 7:629 and 7:670), a flexible one ends with its term; own-account workers and directors are not insured.
     */
    private double sickShare(int i) {
        int contract = persons.contract[i];
        boolean mayEnd = contract == Contract.PERMANENT.ordinal()
                ? persons.tenureMonths[i] >= JobEnds.SICK_PAY_MONTHS
                : contract == Contract.FLEXIBLE.ordinal();
        return mayEnd ? setting.parameters().separation().sickShare().value() : 0;
    }

    private void end(int i, int age, EndReason reason, SurveyStatus after, Findings found) {
        found.freed.add(persons.job[i]);
        found.flows.addJobEnd(reason);
        found.flows.add(
                after == SurveyStatus.UNEMPLOYED ? LabourFlow.EMPLOYED_TO_UNEMPLOYED : LabourFlow.EMPLOYED_TO_INACTIVE,
                1);
        found.ended.note(persons, i, reason, false);
        JobEnds.end(persons, i, age, reason, after);
    }

    private void contract(int i, int age, int month, Findings found) {
        double u = setting.draws().uniform(Decision.CHANGE_CONTRACT, persons.identity[i], month);
        int contract = persons.contract[i];
        if (contract == Contract.FLEXIBLE.ordinal()) {
            if (u < toPermanent * conversionByBand[AgeBand.of(age)]) {
                persons.contract[i] = (byte) Contract.PERMANENT.ordinal();
                found.flows.add(LabourFlow.FLEXIBLE_TO_PERMANENT, 1);
            }
        } else if (contract == Contract.PERMANENT.ordinal()) {
            if (u < toFlexible) {
                persons.contract[i] = (byte) Contract.FLEXIBLE.ordinal();
            } else if (u > 1 - toDirector) {
                persons.contract[i] = (byte) Contract.DGA.ordinal();
            }
        }
        if (persons.attachment[i] == Attachment.MARGINAL.ordinal()
                && persons.activity[i] != Activity.SCHOOL.ordinal()
                && setting.draws().uniform(Decision.ATTACHMENT, persons.identity[i], month) < attach) {
            persons.attachment[i] = (byte) Attachment.ATTACHED.ordinal();
        }
    }

    private void unemployed(int i, Circumstances now, Findings found) {
        int month = now.month();
        int age = persons.age(i, month);
        var parameters = setting.parameters().participation();
        double hazard = (persons.rights[i] & Scheme.ZW.bit()) != 0
                ? parameters.leaveSick().value()
                : persons.attachment[i] == Attachment.MARGINAL.ordinal()
                        ? parameters.leaveMarginal().value()
                        : parameters.leaveAttached().value() * (1 + now.discouragement());
        boolean leaves = age >= AgeBand.LAST_AGE
                || setting.draws().uniform(Decision.LEAVE_LABOUR_FORCE, persons.identity[i], month)
                        < now.answer().exit(i, month, hazard);
        if (leaves) {
            persons.status[i] = (byte) SurveyStatus.INACTIVE.ordinal();
            if (age >= JobEnds.RETIREMENT_AGE && persons.activity[i] == Activity.OTHER.ordinal()) {
                persons.activity[i] = (byte) Activity.RETIRED.ordinal();
            }
            found.flows.add(LabourFlow.UNEMPLOYED_TO_INACTIVE, 1);
        }
    }

    private void inactive(int i, Circumstances now, Findings found) {
        int month = now.month();
        int ageMonths = persons.ageMonths(i, month);
        int age = ageMonths / 12;
        if (!AgeBand.surveys(age)) {
            return;
        }
        forget(i, month);
        double weight = now.entry()[persons.sex[i]][age] * weights.of(setting, i);
        int factor = EntryCorrection.entry(AgeBand.of(age), Census.isAssisted(persons, i));
        double normal = participation.entry(persons.sex[i], ageMonths) * weight * now.correction()[factor];
        double chance = persons.identity[i] >= now.newIdentity()
                ? participation.profile().at(persons.sex[i], ageMonths)
                        * now.answer().level(i, month)
                : now.answer().entry(i, month, normal, weight);
        if (setting.draws().uniform(Decision.ENTER_LABOUR_FORCE, persons.identity[i], month) >= chance) {
            return;
        }
        found.entrants.add(i);
        if (persons.monthsUnemployed[i] > 0) {
            return;
        }
        effort.assign(persons, setting.draws(), i);
        boolean school = persons.activity[i] == Activity.SCHOOL.ordinal();
        boolean marginal = school
                || setting.draws().uniform(Decision.ATTACHMENT, persons.identity[i], month)
                        < setting.parameters()
                                .participation()
                                .marginalEntrants()
                                .value();
        persons.attachment[i] = (byte) (marginal ? Attachment.MARGINAL : Attachment.ATTACHED).ordinal();
    }

    /**
     * The months of search of somebody who stopped stand still and are forgotten by and by. Who comes back before that, without having
     * worked, goes on with the same search and is as attached as before: surveys ask how long somebody has looked for work, and published
     * durations are half as long again as uninterrupted spells (Ahn and Hamilton 2019).
     */
    private void forget(int i, int month) {
        if (persons.monthsUnemployed[i] > 0
                && setting.draws().uniform(Decision.SEARCH_FORGOTTEN, persons.identity[i], month) < forgets) {
            persons.monthsUnemployed[i] = 0;
        }
    }
}
