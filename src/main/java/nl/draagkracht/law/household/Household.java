package nl.draagkracht.law.household;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.ChildcareAllowance;

/**
 * A Dutch household as its members would describe it to a counter of the municipality.
 *
 * @param date month whose law holds
 * @param members persons, the claimant first
 * @param dwelling home, rented or owned
 * @param wealth assets and debts of all members on 1 January
 */
public record Household(Month date, List<Member> members, Dwelling dwelling, Wealth wealth) {

    /** Age at which the law counts a person as an adult. */
    static final int ADULT = 18;

    /** The household with unchangeable members. */
    public Household {
        members = List.copyOf(members);
    }

    /** Part of a member in the household. */
    public enum Role {
        CLAIMANT,
        PARTNER,
        CHILD,
        OTHER
    }

    /**
     * A member.
     *
     * @param name name for the lines of the statement
     * @param role claimant, partner, child, or other adult in the home
     * @param birth month of birth
     * @param work what he or she earns and has built up
     * @param childcare childcare that is used, for a child
     */
    public record Member(String name, Role role, Month birth, Work work, ChildcareAllowance.Care childcare) {
        /** Age in whole years in a month. */
        public int age(Month month) {
            return Math.floorDiv(ageMonths(month), 12);
        }

        /** Age in months. */
        public int ageMonths(Month month) {
            return month.index() - birth.index();
        }

        /** The same member with other work. */
        Member with(Work other) {
            return new Member(name, role, birth, other, childcare);
        }
    }

    /**
     * A home; amounts that do not apply are 0.
     *
     * @param rentMonth basic rent a month, euros
     * @param assessedValue WOZ value of an own home, euros
     * @param mortgageInterestYear deductible interest, euros a year
     */
    public record Dwelling(double rentMonth, double assessedValue, double mortgageInterestYear) {}

    /**
     * Assets and debts in euros.
     *
     * @param deposits money on accounts
     * @param other securities, second homes and the like
     * @param debts debts that count in box 3
     */
    public record Wealth(double deposits, double other, double debts) {
        /** What the asset tests of bijstand and allowances look at. */
        double tested() {
            return Math.max(0, deposits + other - debts);
        }
    }

    /** The partner, or null. */
    Member partner() {
        return members.stream()
                .filter(member -> member.role() == Role.PARTNER)
                .findFirst()
                .orElse(null);
    }

    /** The household in which one member has other work. */
    public Household with(int member, Work work) {
        var changed = new ArrayList<>(members);
        changed.set(member, members.get(member).with(work));
        return new Household(date, changed, dwelling, wealth);
    }
}
