package nl.draagkracht.claims;

import nl.draagkracht.kernel.Month;

/**
 * The desks that keep nobody's money waiting: SVB, Dienst Toeslagen, the Belastingdienst and objections at UWV. They show what a wave of
 * claims asks of those who come after the desks that pay: wrong decisions become objections, fallen incomes become new assessments.
 */
final class CountedDesks {
    private final double sampleShare;
    private final CountedDesk pensions;
    private final CountedDesk allowances;
    private final CountedDesk objections;
    private final CountedDesk tax;
    private double elsewhere;

    CountedDesks(ClaimsParameters numbers, double sampleShare) {
        this.sampleShare = sampleShare;
        var municipal = numbers.assistanceDesk();
        var counted = numbers.countedDesks();
        pensions = new CountedDesk(counted.pensions(municipal), 1, sampleShare);
        allowances = new CountedDesk(
                counted.allowances(municipal), counted.handledByStaff().value(), sampleShare);
        objections = new CountedDesk(numbers.objectionDesk().desk(municipal), 1, sampleShare);
        tax = new CountedDesk(
                numbers.taxDesk().desk(municipal), numbers.taxDesk().casesPerReport(), sampleShare);
        objections.open(numbers.objectionDesk().openAtStart().value() * sampleShare);
        elsewhere = numbers.objectionDesk().elsewhere().value();
    }

    /** Takes the numbers of the month, levers applied. */
    void follow(ClaimsParameters ofMonth) {
        var municipal = ofMonth.assistanceDesk();
        pensions.follow(ofMonth.countedDesks().pensions(municipal));
        allowances.follow(ofMonth.countedDesks().allowances(municipal));
        objections.follow(ofMonth.objectionDesk().desk(municipal));
        tax.follow(ofMonth.taxDesk().desk(municipal));
        elsewhere = ofMonth.objectionDesk().elsewhere().value();
    }

    /**
     * Handles what the month brought; the desks of UWV must have closed theirs.
     *
     * @param reportedChanges changes of income that households of the sample reported to Dienst Toeslagen
     */
    void close(ClaimFlows flows, long reportedChanges, Month month) {
        flows.desk(Institution.PENSION, pensions.pass(flows.count(ClaimCount.AOW_INFLOW), month));
        flows.desk(Institution.ALLOWANCES, allowances.pass(reportedChanges, month));
        double objected = flows.desk(Institution.UNEMPLOYMENT).objections()
                + flows.desk(Institution.ASSESSMENT).objections()
                + elsewhere * sampleShare;
        flows.desk(Institution.OBJECTIONS, objections.pass(objected, month));
        flows.desk(Institution.TAX, tax.pass(reportedChanges, month));
    }
}
