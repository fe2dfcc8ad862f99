package nl.draagkracht.firms;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.technology.Depth;
import nl.draagkracht.technology.Frontier;
import nl.draagkracht.technology.LabourSaving;
import nl.draagkracht.technology.TechnologyParameters;

/**
 * The part of the work of 2026 that is still done by people, per firm and occupation.
 * Model page 4.3: {@code (1 - a(t)) / (1 - a(0))} with {@code a = sigma_o phi_o(t) delta_j}; what was saved at the start does not
 * count again. Own-account workers meet the mean depth of the firms of their section, and lose more: the factor to the power of
 * the freelancer multiplier, which is that multiple of small savings and can never reach everything. The multiplier splits the work of
 * an occupation that AI takes and adds nothing to it (scenario table: "renormalise so the total is kept"), so everybody's savings are
 * scaled by 1 / (1 + own-account share x (multiplier - 1)). A scenario may let AI
 * reach some sections less: then only that share of the saving happens there. A firm that uses AI plans its staff once a year: then,
 * and not before, it looks how much deeper it will use AI and what AI will be able to do some months ahead. Whether it will adopt, it
 * does not know.
 */
final class Automation {
    private static final double MONTHS_A_YEAR = 12;

    private final Firms firms;
    private final int start;
    private final TechnologyParameters parameters;
    private final Frontier frontier;
    private final double freelancerPower;
    private final float startDepth;
    /** Share of the tasks done by AI that saves labour, by occupation, scaled for what own-account workers lose more. */
    private final double[] scaled = new double[Occupation.COUNT];

    private final double[] savedAtStart = new double[Occupation.COUNT];
    private final double[] savedNow = new double[Occupation.COUNT];
    /** What AI will save at full depth, by months from now (0 to {@link #monthsAhead}) and occupation. */
    private final double[][] savedAhead;

    private final Depth depth;
    private final StaffPlan plan;
    private final int monthsAhead;
    /** Depth of a firm by months of deepening use, as far as any plan reaches. */
    private float[] depthByAge = new float[0];

    private int now;
    private final double[] meanDepthAtStart = new double[Section.COUNT];
    private final double[] reach = new double[Section.COUNT];
    private final double[][] poolFactor = new double[Section.COUNT][Occupation.COUNT];

    /**
     * Automation in these firms, whose depth now is that of the start.
     *
     * @param ownAccountShare share of the work of each occupation at the start that is done on own account
     * @param monthsAhead months that a firm that uses AI plans ahead; 0 when it does not
     */
    Automation(
            Firms firms,
            TechnologyParameters technology,
            DisplacementParameters displacement,
            double[] ownAccountShare,
            int monthsAhead) {
        this.monthsAhead = monthsAhead;
        savedAhead = new double[monthsAhead + 1][Occupation.COUNT];
        depth = new Depth(technology);
        start = (int) technology.scenario().startMonth().value();
        plan = new StaffPlan(start, monthsAhead);
        this.firms = firms;
        parameters = technology;
        frontier = new Frontier(technology);
        var saving = new LabourSaving(technology);
        freelancerPower = displacement.freelancersLoseMore().value() > 0
                ? technology.scenario().freelancerMultiplier().value()
                : 1;
        startDepth = (float) technology.scenario().depthAtStart().value();
        for (int o = 0; o < Occupation.COUNT; o++) {
            // exactly the share itself when the multiplier is 1
            scaled[o] = saving.share(o) / (1 + ownAccountShare[o] * (freelancerPower - 1));
            savedAtStart[o] = scaled[o] * frontier.feasible(o, 0);
        }
        for (int s = 0; s < Section.COUNT; s++) {
            reach[s] = technology.sectionReach().value(Section.at(s).code());
        }
        System.arraycopy(meanDepth(), 0, meanDepthAtStart, 0, Section.COUNT);
    }

    /** Moves the frontier and the mean depth to this month. */
    void advance(Month month) {
        double years = parameters.scenario().yearsSinceStart(month);
        for (int o = 0; o < Occupation.COUNT; o++) {
            savedNow[o] = scaled[o] * frontier.feasible(o, years);
            for (int ahead = 0; ahead <= monthsAhead; ahead++) {
                savedAhead[ahead][o] = scaled[o] * frontier.feasible(o, years + ahead / MONTHS_A_YEAR);
            }
        }
        look(month);
        var meanDepth = meanDepth();
        for (int s = 0; s < Section.COUNT; s++) {
            for (int o = 0; o < Occupation.COUNT; o++) {
                double factor = (1 - savedNow[o] * meanDepth[s]) / (1 - savedAtStart[o] * meanDepthAtStart[s]);
                poolFactor[s][o] = StrictMath.pow(reaching(s, factor), freelancerPower);
            }
        }
    }

    /** Part of the work of an occupation (ordinal) in a firm that people still do. */
    double factor(int firm, int occupation) {
        float before = firms.adoptedSince[firm] == AdoptionPhase.BEFORE_START ? startDepth : 0;
        double factor = (1 - savedNow[occupation] * firms.depth[firm]) / (1 - savedAtStart[occupation] * before);
        return reaching(firms.section[firm], factor);
    }

    private void look(Month month) {
        now = month.index();
        int since = Math.max(0, now - start);
        depthByAge = new float[monthsAhead == 0 ? 0 : since + monthsAhead + 1];
        for (int age = 0; age < depthByAge.length; age++) {
            depthByAge[age] = (float) depth.after(age / MONTHS_A_YEAR);
        }
    }

    /** The {@link #factor} at the end of the plan that a firm which uses AI has made; above 1 where nothing is planned. */
    double factorAhead(int firm, int occupation) {
        int since = firms.adoptedSince[firm];
        int end = monthsAhead == 0 || since == Firms.NOT_ADOPTED ? StaffPlan.NONE : plan.end(firm, since, now);
        if (end <= now) {
            return Double.POSITIVE_INFINITY;
        }
        double before = since == AdoptionPhase.BEFORE_START ? startDepth : 0;
        double saved = savedAhead[end - now][occupation] * depthByAge[end - Math.max(start, since)];
        return reaching(firms.section[firm], (1 - saved) / (1 - savedAtStart[occupation] * before));
    }

    /** The factor of a section in which only a share of the saving happens; the factor itself, to the bit, where all of it does. */
    private double reaching(int section, double factor) {
        return factor + (1 - reach[section]) * (1 - factor);
    }

    /** Part of the own-account work of a section and occupation (ordinals) that people still do. */
    double poolFactor(int section, int occupation) {
        return poolFactor[section][occupation];
    }

    /** Depth per worker of the start, adopters and others, by section; the country's mean where a section has no firms. */
    private double[] meanDepth() {
        var depth = new double[Section.COUNT];
        var workers = new double[Section.COUNT];
        double allDepth = 0;
        double allWorkers = 0;
        for (int firm = 0; firm < firms.count(); firm++) {
            double used = (double) firms.headcount0[firm] * firms.depth[firm];
            depth[firms.section[firm]] += used;
            workers[firms.section[firm]] += firms.headcount0[firm];
            allDepth += used;
            allWorkers += firms.headcount0[firm];
        }
        double mean = allWorkers == 0 ? 0 : allDepth / allWorkers;
        for (int s = 0; s < Section.COUNT; s++) {
            depth[s] = workers[s] == 0 ? mean : depth[s] / workers[s];
        }
        return depth;
    }
}
