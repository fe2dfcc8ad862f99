package nl.draagkracht.law.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draagkracht.law.StatuteBook;

/**
 * The statute book applied to one household: a pure function from household to statement. Allowances follow the joint income of
 * the year in hand, as an advance that turns out right (Awir art. 16).
 */
public final class HouseholdLaw {
    private final StatuteBook law;
    private final String outOfWork;
    private final int monthsOutOfWork;

    /** The law of one month. */
    public HouseholdLaw(StatuteBook law) {
        this(law, "", 0);
    }

    private HouseholdLaw(StatuteBook law, String outOfWork, int monthsOutOfWork) {
        this.law = law;
        this.outOfWork = outOfWork;
        this.monthsOutOfWork = monthsOutOfWork;
    }

    /**
     * The same law for a household of which a member has stopped working: childcare allowance runs on for some months.
     *
     * @param member name of the member
     * @param months month without work, the first is 1
     */
    HouseholdLaw outOfWork(String member, int months) {
        return new HouseholdLaw(law, member, months);
    }

    /** Everything the law gives and takes out. */
    public Statement of(Household household) {
        var lines = new ArrayList<Line>();
        var accounts = new ArrayList<PersonAccount>();
        for (var member : household.members()) {
            if (member.age(household.date()) >= Household.ADULT) {
                var account = new PersonAccount(household, member, law, lines);
                account.earn();
                accounts.add(account);
            }
        }
        tax(household, accounts);
        double box3 = law.wealthTax()
                .tax(
                        household.wealth().deposits(),
                        household.wealth().other(),
                        household.wealth().debts(),
                        household.partner() != null);
        add(lines, "Tax on savings and investments", "Wet IB art. 5.2", -box3);
        children(household, lines);
        double joint = accounts.stream().mapToDouble(PersonAccount::taxable).sum();
        double partners = ofCouple(household, accounts);
        double assistance = assistance(household, lines);
        add(lines, "Bijstand", "Participatiewet art. 11, 20-22a, 34", assistance);
        double grossed = grossed(household, assistance);
        allowances(household, partners + grossed, joint + grossed, lines);
        careOfOthers(household, accounts, lines);
        return new Statement(ordered(household, lines));
    }

    /** Person by person, then the household, then what employers pay on top. */
    private static List<Line> ordered(Household household, List<Line> lines) {
        var names = new ArrayList<>(
                household.members().stream().map(Household.Member::name).toList());
        names.add("");
        var ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.<Line>comparingInt(line -> line.side() == Line.Side.EMPLOYER ? 1 : 0)
                .thenComparingInt(line -> names.indexOf(line.who())));
        return ordered;
    }

    /** Bijstand is paid net and counts gross in the joint income: the municipality pays the tax on top. */
    private double grossed(Household household, double assistance) {
        int recipients = household.partner() == null ? 1 : 2;
        return 0.12 * law.personalTax().grossOfAssistanceCents(Math.round(assistance * 100 / 12), recipients);
    }

    private static double ofCouple(Household household, List<PersonAccount> accounts) {
        // the claimant stands first, the partner second
        int claimants = household.partner() == null ? 1 : 2;
        return accounts.stream()
                .limit(claimants)
                .mapToDouble(PersonAccount::taxable)
                .sum();
    }

    private void tax(Household household, List<PersonAccount> accounts) {
        int richest = 0;
        int combination = combination(household, accounts);
        for (int k = 1; k < accounts.size(); k++) {
            richest = accounts.get(k).taxable() > accounts.get(richest).taxable() ? k : richest;
        }
        for (int k = 0; k < accounts.size(); k++) {
            accounts.get(k).tax(k == richest ? ownHome(household.dwelling()) : 0, k == combination);
        }
    }

    /** Whose the combination credit is: a single parent's, or that of the partner who earns less; -1 for nobody. */
    private int combination(Household household, List<PersonAccount> accounts) {
        boolean young = household.members().stream()
                .anyMatch(member -> member.role() == Household.Role.CHILD
                        && law.personalTax().credits().combines(member.age(household.date())));
        if (!young || accounts.isEmpty()) {
            return -1;
        }
        boolean couple = household.partner() != null && accounts.size() > 1;
        return couple && accounts.get(1).labour() <= accounts.get(0).labour() ? 1 : 0;
    }

    private double ownHome(Household.Dwelling dwelling) {
        if (dwelling.assessedValue() <= 0) {
            return 0;
        }
        double net = law.ownHome().notionalRent(dwelling.assessedValue()) - dwelling.mortgageInterestYear();
        return net > 0 ? net * (1 - law.ownHome().amounts().debtFreeReliefShare()) : net;
    }

    private void children(Household household, List<Line> lines) {
        double quarter = 0;
        for (var member : household.members()) {
            boolean child = member.role() == Household.Role.CHILD && member.age(household.date()) < Household.ADULT;
            quarter += child ? law.childBenefit().quarter(member.age(household.date())) : 0;
        }
        add(lines, "Kinderbijslag", "AKW art. 12", 4 * quarter);
    }

    private double assistance(Household household, List<Line> lines) {
        var test = law.socialAssistance();
        var partner = household.partner();
        boolean family = partner != null
                || household.members().stream().anyMatch(member -> member.role() == Household.Role.CHILD);
        if (household.wealth().tested() > test.assetLimit(family)) {
            return 0;
        }
        var claimant = household.members().get(0);
        int pension = law.statePension().paidFromMonths();
        boolean tooOld = claimant.ageMonths(household.date()) >= pension;
        double net = 0;
        for (Line line : lines) {
            boolean counts = line.who().equals(claimant.name())
                    || partner != null && line.who().equals(partner.name());
            boolean income = line.side() == Line.Side.MARKET || line.side() == Line.Side.LAW;
            // the premium of health insurance is paid out of the norm
            net += counts && income && !line.what().startsWith("Nominal") ? line.yearEuros() / 12 : 0;
        }
        int age = claimant.age(household.date());
        int youngest = partner == null ? age : Math.min(age, partner.age(household.date()));
        double norm = test.norm(partner != null, youngest, tooOld);
        int claimants = partner == null ? 1 : 2;
        int sharers = claimants
                + (int) household.members().stream()
                        .filter(member -> member.role() == Household.Role.OTHER)
                        .filter(member ->
                                member.age(household.date()) >= test.amounts().costSharerAge())
                        .count();
        if (sharers > claimants && youngest >= test.amounts().costSharerAge()) {
            norm = Math.min(norm, claimants * test.costSharerNorm(sharers));
        }
        return 12 * test.benefit(norm, net, 0);
    }

    private void allowances(Household household, double partners, double joint, List<Line> lines) {
        boolean couple = household.partner() != null;
        double assets = household.wealth().tested();
        int[] ages = household.members().stream()
                .filter(member -> member.role() == Household.Role.CHILD)
                .mapToInt(member -> member.age(household.date()))
                .filter(age -> age < Household.ADULT)
                .toArray();
        int middle = 0;
        int oldest = 0;
        for (int age : ages) {
            middle += law.childBudget().isMiddle(age) ? 1 : 0;
            oldest += law.childBudget().isOldest(age) ? 1 : 0;
        }
        add(
                lines,
                "Zorgtoeslag",
                "Wet op de zorgtoeslag art. 2",
                law.careAllowance().year(partners, couple, assets));
        add(
                lines,
                "Kindgebonden budget",
                "Wet op het kindgebonden budget art. 2",
                law.childBudget().year(ages.length, middle, oldest, couple, partners, assets));
        double rent = household.dwelling().rentMonth();
        int persons = household.members().size();
        double monthly = rent > 0 ? law.rentAllowance().month(rent, joint, persons, couple, assets) : 0;
        add(lines, "Huurtoeslag", "Wet op de huurtoeslag art. 21", 12 * monthly);
        add(lines, "Kinderopvangtoeslag", "Wet kinderopvang art. 1.7", 12 * childcare(household, partners));
    }

    /** Grown children and other adults in the home claim zorgtoeslag as single persons; the household's assets are not theirs. */
    private void careOfOthers(Household household, List<PersonAccount> accounts, List<Line> lines) {
        int first = household.partner() == null ? 1 : 2;
        for (int k = first; k < accounts.size(); k++) {
            double year = law.careAllowance().year(accounts.get(k).taxable(), false, 0);
            if (year > 0) {
                String who = accounts.get(k).name();
                lines.add(new Line(who, "Zorgtoeslag", "Wet op de zorgtoeslag art. 2", Line.Side.LAW, year));
            }
        }
    }

    /** Both parents must work or have stopped within the run-on (Wko art. 1.6). */
    private double childcare(Household household, double partners) {
        boolean allWork = household.members().stream()
                .filter(member -> member.role() == Household.Role.CLAIMANT || member.role() == Household.Role.PARTNER)
                .allMatch(member -> member.work().isAtWork() || runsOn(member));
        if (!allWork) {
            return 0;
        }
        var cares =
                household.members().stream().map(Household.Member::childcare).toList();
        return law.childcareAllowance().month(partners, cares);
    }

    private boolean runsOn(Household.Member member) {
        return member.name().equals(outOfWork) && law.childcareAllowance().countsAsWorking(monthsOutOfWork);
    }

    private static void add(List<Line> lines, String what, String article, double year) {
        if (year != 0) {
            lines.add(new Line("", what, article, Line.Side.LAW, year));
        }
    }
}
