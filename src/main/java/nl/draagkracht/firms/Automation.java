package nl.draagkracht.firms;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.technology.Frontier;
import nl.draagkracht.technology.LabourSaving;
import nl.draagkracht.technology.TechnologyParameters;

/**
 * The part of the work of 2026 that is still done by people, per firm and occupation.
 * Model page 4.3: {@code (1 - a(t)) / (1 - a(0))} with {@code a = sigma_o phi_o(t) delta_j}; what was saved at the start does not
 * count again. Own-account workers meet the mean depth of the firms of their section, and lose more: the factor to the power of
 * the freelancer multiplier, which is that multiple of small savings and can never reach everything. A scenario may let AI
 * reach some sections less: then only that share of the saving happens there.
 */
final class Automation {
    private final Firms firms;
    private final TechnologyParameters parameters;
    private final Frontier frontier;
    private final LabourSaving saving;
    private final double freelancerPower;
    private final float startDepth;
    private final double[] savedAtStart = new double[Occupation.COUNT];
    private final double[] savedNow = new double[Occupation.COUNT];
    private final double[] meanDepthAtStart = new double[Section.COUNT];
    private final double[] reach = new double[Section.COUNT];
    private final double[][] poolFactor = new double[Section.COUNT][Occupation.COUNT];

    /** Automation in these firms, whose depth now is that of the start. */
    Automation(Firms firms, TechnologyParameters technology, DisplacementParameters displacement) {
        this.firms = firms;
        parameters = technology;
        frontier = new Frontier(technology);
        saving = new LabourSaving(technology);
        freelancerPower = displacement.freelancersLoseMore().value() > 0
                ? technology.scenario().freelancerMultiplier().value()
                : 1;
        startDepth = (float) technology.scenario().depthAtStart().value();
        for (int o = 0; o < Occupation.COUNT; o++) {
            savedAtStart[o] = saving.share(o) * frontier.feasible(o, 0);
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
            savedNow[o] = saving.share(o) * frontier.feasible(o, years);
        }
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
