package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;
import nl.draagkracht.technology.AdoptionPath;
import nl.draagkracht.technology.Depth;
import nl.draagkracht.technology.TechnologyParameters;

/**
 * Firms adopt AI and use it more deeply: step 3 of the month.
 * Model page 4.2. The hazard of a section x size cell has one keyed draw per firm: the adopted share of the cell at which this
 * firm's turn comes. That is the same law as a monthly draw against the hazard, but faster adoption then never lets a firm
 * adopt later. The draws of a cell are spread evenly over its workers, so adopters at the start are a quota of CBS 2025.
 */
public final class AdoptionPhase {
    /** Month of adoption of those who had adopted before the run. */
    static final int BEFORE_START = -1;

    private final Firms firms;
    private final AdoptionPath path;
    private final Depth depth;
    private final TechnologyParameters parameters;

    /** Prepares the firms: who already uses AI, and when the turn of the others comes. */
    public AdoptionPhase(Firms firms, TechnologyParameters parameters, Draws draws) {
        this.firms = firms;
        this.parameters = parameters;
        path = new AdoptionPath(parameters);
        depth = new Depth(parameters);
        drawTurns(draws);
        var shares = adoptedShares(0);
        for (int firm = 0; firm < firms.count(); firm++) {
            boolean adopted = firms.adoptsAtShare[firm] < shares[cell(firm)];
            firms.adoptedSince[firm] = adopted ? BEFORE_START : Firms.NOT_ADOPTED;
            firms.depth[firm] = adopted ? (float) depth.after(0) : 0;
        }
    }

    /** Lets firms adopt and deepen in this month; before the scenario's start nothing changes. */
    public void adopt(Month month) {
        double years = parameters.scenario().yearsSinceStart(month);
        if (years <= 0) {
            return;
        }
        var shares = adoptedShares(years);
        int start = (int) parameters.scenario().startMonth().value();
        var depths = depthsByAge(month.index() - start);
        for (int firm = 0; firm < firms.count(); firm++) {
            int since = firms.adoptedSince[firm];
            if (since == Firms.NOT_ADOPTED) {
                if (firms.adoptsAtShare[firm] >= shares[cell(firm)]) {
                    continue;
                }
                since = month.index();
                firms.adoptedSince[firm] = since;
            }
            firms.depth[firm] = depths[month.index() - Math.max(start, since)];
        }
    }

    /** Adopted share by section x size cell, this many years after the start. */
    private double[] adoptedShares(double years) {
        var shares = new double[Section.COUNT * SizeClass.COUNT];
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = path.share(cell / SizeClass.COUNT, cell % SizeClass.COUNT, years);
        }
        return shares;
    }

    /** Depth by months of deepening use, 0 to the given number. */
    private float[] depthsByAge(int months) {
        var depths = new float[months + 1];
        for (int age = 0; age <= months; age++) {
            depths[age] = (float) depth.after(age / 12.0);
        }
        return depths;
    }

    private int cell(int firm) {
        return firms.section[firm] * SizeClass.COUNT + firms.sizeClass[firm];
    }

    /** Adopted share of workers at the start who sit in firms that use AI now. */
    public double adoptedShareOfWorkers() {
        long adopted = 0;
        long all = 0;
        for (int firm = 0; firm < firms.count(); firm++) {
            all += firms.headcount0[firm];
            adopted += firms.hasAdopted(firm) ? firms.headcount0[firm] : 0;
        }
        return all == 0 ? 0 : (double) adopted / all;
    }

    private void drawTurns(Draws draws) {
        var keys = new long[firms.count()];
        var cells = new int[firms.count()];
        for (int firm = 0; firm < keys.length; firm++) {
            cells[firm] = cell(firm);
            // the high bits sort by cell, the middle ones at random, the low ones name the firm
            long luck = draws.bits(Decision.AI_ADOPTION, firm, 0) >>> 40;
            keys[firm] = ((long) cells[firm] << 24 | luck) << 31 | firm;
        }
        Arrays.sort(keys);
        var workers = new long[Section.COUNT * SizeClass.COUNT];
        for (int firm = 0; firm < keys.length; firm++) {
            workers[cells[firm]] += firms.headcount0[firm];
        }
        var before = new long[workers.length];
        for (long key : keys) {
            int firm = (int) (key & Integer.MAX_VALUE);
            int cell = cells[firm];
            double middle = (before[cell] + 0.5 * firms.headcount0[firm]) / workers[cell];
            double turn = middle + draws.uniform(Decision.AI_ADOPTION_QUOTA, cell, 0);
            firms.adoptsAtShare[firm] = (float) (turn - Math.floor(turn));
            before[cell] += firms.headcount0[firm];
        }
    }
}
