package nl.draagkracht.indicators;

import java.util.Map;
import java.util.TreeMap;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.spending.DebtGroup;
import nl.draagkracht.spending.DebtMonth;

/** Registered problem debt of a month, counted in households as CBS does. */
public final class DebtIndicators {
    private static final String CAUSE = "cause";

    private final Sheet sheet;

    /** Writes on this sheet. */
    public DebtIndicators(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a month. */
    public void debts(DebtMonth month) {
        sheet.count(Indicator.PROBLEM_DEBT_HOUSEHOLDS, month.households());
        long[] types = month.byType();
        for (int type = 0; type < HouseholdType.INSTITUTION.ordinal(); type++) {
            String code = HouseholdType.at(type).code();
            sheet.count(Indicator.PROBLEM_DEBT_HOUSEHOLDS, "householdType", code, types[type]);
        }
        long[] groups = month.byGroup();
        Map<String, Long> sources = new TreeMap<>();
        for (var group : DebtGroup.values()) {
            sources.merge(group.source(), groups[group.ordinal()], Long::sum);
        }
        sources.forEach(
                (source, count) -> sheet.count(Indicator.PROBLEM_DEBT_HOUSEHOLDS, "incomeSource", source, count));
        sheet.count(Indicator.NEW_PROBLEM_DEBTS, month.began());
        sheet.count(Indicator.NEW_PROBLEM_DEBTS, CAUSE, "unpaidBills", month.beganUnpaid());
        sheet.count(Indicator.NEW_PROBLEM_DEBTS, CAUSE, "incomeFall", month.beganAfterFall());
        sheet.count(Indicator.ENDED_PROBLEM_DEBTS, month.ended());
        sheet.count(Indicator.DEBT_SETTLEMENT_HOUSEHOLDS, month.inSettlement());
    }
}
