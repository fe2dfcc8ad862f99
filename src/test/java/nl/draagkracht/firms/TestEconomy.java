package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ParameterReader;
import nl.draagkracht.technology.TechnologyParameters;

/**
 * A small economy with real section sizes for tests: workers by section from the shipped jobs, every occupation in
 * every section in turn, a seventh of all workers on their own account.
 */
final class TestEconomy {
    final Firms firms;
    final Jobs jobs;
    final Seats seats;
    final AdoptionPhase adoption;
    final PlanningPhase planning;

    TestEconomy(double sample, TechnologyParameters technology, FirmsParameters parameters, int threads) {
        firms = new FirmBuilder(parameters).build(workers(parameters, sample), sample);
        seats = seats(firms);
        jobs = new JobsBuilder(parameters).build(firms, seats, sample).jobs();
        adoption = new AdoptionPhase(firms, technology, new Draws(1));
        planning = new PlanningPhase(firms, jobs, technology, parameters, new Sweep(threads));
    }

    static FirmsParameters shipped() {
        return ParameterReader.room("firms", FirmsParameters.class);
    }

    /** The shipped numbers with displacement alone: nothing comes back. */
    static FirmsParameters displacementAlone() {
        return with(new DisplacementParameters(
                Sourced.fixed(0),
                Sourced.fixed(0),
                Sourced.fixed(20),
                Sourced.fixed(1),
                Sourced.fixed(1),
                Sourced.fixed(0),
                Sourced.fixed(1)));
    }

    static FirmsParameters with(DisplacementParameters channels) {
        var shipped = shipped();
        return new FirmsParameters(
                shipped.firmsByClass(),
                shipped.jobsByClass(),
                shipped.headcountBounds(),
                shipped.vacanciesBySection(),
                shipped.startVacancies(),
                shipped.sectionTrend(),
                shipped.labourDemand(),
                channels,
                shipped.hiringFreeze(),
                shipped.entryLevel());
    }

    /** The shipped economy in which all departments of a section shrink alike. */
    static FirmsParameters withoutLumps() {
        var shipped = shipped();
        var demand = shipped.labourDemand();
        return new FirmsParameters(
                shipped.firmsByClass(),
                shipped.jobsByClass(),
                shipped.headcountBounds(),
                shipped.vacanciesBySection(),
                shipped.startVacancies(),
                shipped.sectionTrend(),
                new LabourDemandParameters(
                        demand.elasticityAtOnce(),
                        demand.elasticityLongRun(),
                        demand.elasticityMeanDelayMonths(),
                        Sourced.fixed(0),
                        demand.sharedFall()),
                shipped.displacement(),
                shipped.hiringFreeze(),
                shipped.entryLevel());
    }

    static int[][] workers(FirmsParameters parameters, double sample) {
        var workers = new int[Section.COUNT][Province.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            double jobs = 0;
            for (var size : parameters.jobsByClass().keys("size")) {
                jobs += parameters.jobsByClass().valueOr(1000, Section.at(s).code(), size);
            }
            for (int p = 0; p < Province.COUNT; p++) {
                workers[s][p] = (int) Math.round(jobs * sample * (p + 1) / 78);
            }
        }
        return workers;
    }

    private static Seats seats(Firms firms) {
        int employees = Arrays.stream(firms.headcount0).sum();
        int count = employees + employees / 6;
        var seats = new Seats(new int[count], new byte[count], new byte[count], new byte[count], new int[count]);
        int seat = 0;
        for (int firm = 0; firm < firms.count(); firm++) {
            for (int i = 0; i < firms.headcount0[firm]; i++) {
                seats.firm()[seat] = firm;
                seats.section()[seat] = firms.section[firm];
                seats.province()[seat++] = firms.province[firm];
            }
        }
        for (; seat < count; seat++) {
            int likeFirm = seats.firm()[(int) ((long) seat * 7919 % employees)];
            seats.firm()[seat] = Jobs.POOL;
            seats.section()[seat] = firms.section[likeFirm];
            seats.province()[seat] = firms.province[likeFirm];
        }
        for (int i = 0; i < count; i++) {
            seats.occupation()[i] = (byte) (i % Occupation.COUNT);
            seats.wageCents()[i] = 300_000 + 1000 * (i % Occupation.COUNT);
        }
        return seats;
    }

    /** One month of adoption and planning with demand, cost and labour supply as in the baseline's first month. */
    void step(int month) {
        adoption.adopt(new Month(month));
        planning.plan(new Month(month), SectionDemand.unchanged(), 1, LabourTerms.unchanged());
    }

    static double[] ones() {
        var ones = new double[Section.COUNT];
        Arrays.fill(ones, 1);
        return ones;
    }
}
