package nl.draagkracht.law.household;

import java.util.List;
import nl.draagkracht.law.StatuteBook;

/**
 * The lines of one adult: pay, AOW, box 1 with its credits, health insurance, and what the employer pays on top. A year is
 * twelve times the month, the holiday allowance included.
 */
final class PersonAccount {
    private final Household household;
    private final Household.Member member;
    private final StatuteBook law;
    private final List<Line> lines;
    private final boolean pensionAge;
    private double taxable;
    private double labour;

    PersonAccount(Household household, Household.Member member, StatuteBook law, List<Line> lines) {
        this.household = household;
        this.member = member;
        this.law = law;
        this.lines = lines;
        pensionAge = member.ageMonths(household.date()) >= law.statePension().paidFromMonths();
    }

    /** Income of work, pension and insurance; fills what tax needs. */
    void earn() {
        var work = member.work();
        double wage = 12 * work.wageMonth();
        double holiday = wage * law.minimumWage().amounts().holidayAllowance();
        market("Wage", "contract", wage);
        market("Holiday allowance", "WML art. 15", holiday);
        market("Profit", "own firm", work.profitYear());
        market("Supplementary pension", "pension scheme", 12 * work.pensionMonth());
        law("Benefit of an employee insurance", "WW, ZW, WIA", 12 * work.benefitMonth());
        double statePension = pensionAge
                ? 12 * law.statePension().grossMonthWithHoliday(household.partner() != null && isOfCouple(), 50)
                : 0;
        law("AOW", "AOW art. 9 and 29", statePension);
        double taxableProfit = law.selfEmployment().taxableProfit(work.profitYear(), false);
        labour = wage + holiday + work.profitYear();
        double transfers = 12 * (work.pensionMonth() + work.benefitMonth()) + statePension;
        taxable = wage + holiday + taxableProfit + transfers;
        double charged = 12 * work.pensionMonth() + statePension + taxableProfit;
        double own = law.healthInsurance().own(charged, wage + holiday + 12 * work.benefitMonth());
        law("Health contribution", "Zvw art. 41-43", -own);
        law(
                "Nominal health premium, average",
                "Zvw art. 16",
                -law.healthInsurance().nominalCents() * 0.12);
        employer(wage + holiday);
    }

    String name() {
        return member.name();
    }

    private boolean isOfCouple() {
        return member.role() == Household.Role.CLAIMANT || member.role() == Household.Role.PARTNER;
    }

    private void employer(double wage) {
        long month = Math.round(wage * 100 / 12);
        var insurance = law.employeeInsurance();
        boolean insured = wage > 0 && !pensionAge;
        add("AWf premium, permanent contract", "Wfsv art. 27", insured ? insurance.unemploymentCents(month, true) : 0);
        add("Aof premium, large employer", "Wfsv art. 36", insured ? insurance.disabilityCents(month, false) : 0);
        add("Whk premium, average", "Wfsv art. 38", insured ? insurance.resumptionCents(month) : 0);
        add("Childcare premium", "Wfsv art. 36", insured ? insurance.childcareCents(month) : 0);
        add("Health levy of the employer", "Zvw art. 42", law.healthInsurance().employerCents(month));
    }

    private void add(String what, String article, long monthCents) {
        line(what, article, Line.Side.EMPLOYER, -monthCents * 0.12);
    }

    /**
     * Box 1 and its credits.
     *
     * @param ownHome income of the own home that this member declares, negative when interest exceeds notional rent
     * @param combination whether the income-dependent combination credit is this member's
     */
    void tax(double ownHome, boolean combination) {
        taxable += ownHome;
        double box1 = Math.max(0, taxable);
        var tax = law.personalTax();
        double due = tax.brackets().combined(box1, pensionAge);
        law("Income tax and national insurance", "Wet IB art. 2.10, Wfsv art. 8-12", -due);
        var credits = tax.credits();
        double left = due;
        left = credit("General credit", "Wet IB art. 8.10", credits.general(box1, pensionAge), left);
        left = credit("Labour credit", "Wet IB art. 8.11", credits.labour(labour, pensionAge), left);
        left = credit("Combination credit", "Wet IB art. 8.14a", credits.combination(labour, combination), left);
        left = credit("Elderly credit", "Wet IB art. 8.17", credits.elderly(box1, pensionAge), left);
        boolean alone = pensionAge && household.partner() == null;
        credit(
                "Single elderly credit",
                "Wet IB art. 8.18",
                alone ? credits.amounts().singleElderly() : 0,
                left);
    }

    /** A credit never gives more than the tax that is left. */
    private double credit(String what, String article, double amount, double left) {
        double used = Math.min(left, amount);
        law(what, article, used);
        return left - used;
    }

    private void market(String what, String article, double year) {
        line(what, article, Line.Side.MARKET, year);
    }

    private void law(String what, String article, double year) {
        line(what, article, Line.Side.LAW, year);
    }

    private void line(String what, String article, Line.Side side, double year) {
        if (year != 0) {
            lines.add(new Line(member.name(), what, article, side, year));
        }
    }

    /** Income in box 1, euros a year. */
    double taxable() {
        return taxable;
    }

    /** Income of present work, euros a year. */
    double labour() {
        return labour;
    }
}
