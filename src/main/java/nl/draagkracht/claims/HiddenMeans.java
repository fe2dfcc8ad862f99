package nl.draagkracht.claims;

import java.util.BitSet;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Population;

/**
 * Households that look entitled to bijstand but have means which the columns do not show: support, alimony, rent, survivor
 * or private pensions, assets abroad, or that never claim. The share per type and age of the head leaves as many ready
 * households waiting at the start as balances claims and exits at today's rates; it holds only without recent work.
 *
 * <p>That is the share of a stock in which those who never claim have piled up. Households that come to look entitled later (arrivals,
 * leavers of the parental home, the separated, those long out of work) have the share of the flow that would pile up to this stock.
 */
final class HiddenMeans {
    /** Singles, single parents and couples, by three ages of the head. */
    static final int CELLS = 9;

    private final Population population;
    private final HouseholdLinks links;
    private final Draws draws;
    private final double[] shares = new double[CELLS];
    private final double[] sharesOfComers = new double[CELLS];
    private final BitSet foundAtStart = new BitSet();
    private int monthIndex;

    HiddenMeans(Population population, Draws draws) {
        this.population = population;
        this.draws = draws;
        links = new HouseholdLinks(population);
    }

    /** Sets the month by which ages are taken. */
    void at(Month month) {
        monthIndex = month.index();
    }

    /** Keeps a household of the start that looks entitled without recent work. */
    void found(int household) {
        foundAtStart.set(population.households().identity[household]);
    }

    /**
     * Fixes the share of a cell: those ready on paper beyond those who wait in fact.
     *
     * @param waitingInFact ready households that wait for their claim
     * @param stay how many times longer a household with hidden means looks entitled than one without waits
     */
    void fit(int cell, double readyOnPaper, double waitingInFact, double stay) {
        shares[cell] = readyOnPaper <= 0 ? 0 : Math.max(0, 1 - waitingInFact / readyOnPaper);
        sharesOfComers[cell] = shares[cell] / (shares[cell] + (1 - shares[cell]) * stay);
    }

    /** Whether this household has means that are not seen. */
    boolean hides(int household) {
        int identity = population.households().identity[household];
        double share = (foundAtStart.get(identity) ? shares : sharesOfComers)[cell(household)];
        return share > 0 && draws.uniform(Decision.ASSISTANCE_HIDDEN_MEANS, identity, 0) < share;
    }

    /** Age class of a cell: under 27, to 45, older. */
    static int ageClass(int cell) {
        return cell % 3;
    }

    /** Cell of a household. */
    int cell(int household) {
        int age = population.persons().age(links.head(household), monthIndex);
        int ageClass = age < 27 ? 0 : age < 45 ? 1 : 2;
        boolean parent = population.households().type[household] == HouseholdType.SINGLE_PARENT.ordinal();
        int type = links.isCouple(household) ? 2 : parent ? 1 : 0;
        return 3 * type + ageClass;
    }
}
