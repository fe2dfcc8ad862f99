package nl.draagkracht.simulation;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.claims.ClaimCount;
import nl.draagkracht.claims.ClaimFlows;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.labour.LabourFlow;
import nl.draagkracht.labour.LabourFlows;
import nl.draagkracht.population.DemographicEvents;

/** Writes down who moved from where to where in a month, at full scale: the rows of {@code flows.csv}. */
final class FlowSheet {
    private static final String PEOPLE = "population";
    private static final String ABROAD = "abroad";
    private static final String EMPLOYED = "employed";
    private static final String UNEMPLOYED = "unemployed";
    private static final String INACTIVE = "inactive";
    private static final String WW = "ww";
    private static final String OTHER_END = "otherEnd";
    private static final String ASSISTANCE = "socialAssistance";

    private final double sampleShare;
    private final List<FlowRow> rows = new ArrayList<>();
    private Month month = Month.START;

    FlowSheet(double sampleShare) {
        this.sampleShare = sampleShare;
    }

    List<FlowRow> rows() {
        return rows;
    }

    /** Writes the moves of a month. */
    void write(Month ofMonth, DemographicEvents people, LabourFlows labour, ClaimFlows claims) {
        month = ofMonth;
        move("birth", PEOPLE, people.births());
        move(PEOPLE, "death", people.deaths());
        move(ABROAD, PEOPLE, people.immigrants());
        move(PEOPLE, ABROAD, people.emigrants());
        move(EMPLOYED, UNEMPLOYED, labour.of(LabourFlow.EMPLOYED_TO_UNEMPLOYED));
        move(EMPLOYED, INACTIVE, labour.of(LabourFlow.EMPLOYED_TO_INACTIVE));
        move(UNEMPLOYED, EMPLOYED, labour.of(LabourFlow.UNEMPLOYED_TO_EMPLOYED));
        move(UNEMPLOYED, INACTIVE, labour.of(LabourFlow.UNEMPLOYED_TO_INACTIVE));
        move(INACTIVE, EMPLOYED, labour.of(LabourFlow.INACTIVE_TO_EMPLOYED));
        move(INACTIVE, UNEMPLOYED, labour.of(LabourFlow.INACTIVE_TO_UNEMPLOYED));
        move(EMPLOYED, EMPLOYED, labour.of(LabourFlow.JOB_TO_JOB));
        move("jobLoss", WW, claims.count(ClaimCount.WW_INFLOW));
        move(WW, "work", claims.count(ClaimCount.WW_ENDED_WORK));
        move(WW, "maximumDuration", claims.count(ClaimCount.WW_ENDED_MAXIMUM));
        move(WW, "sickness", claims.count(ClaimCount.WW_ENDED_SICKNESS));
        move(WW, OTHER_END, claims.count(ClaimCount.WW_ENDED_OTHER));
        move("maximumDuration", "iow", claims.count(ClaimCount.IOW_INFLOW));
        move("maximumDuration", "ioaw", claims.count(ClaimCount.IOAW_INFLOW));
        move("iow", OTHER_END, claims.count(ClaimCount.IOW_ENDED));
        move("ioaw", OTHER_END, claims.count(ClaimCount.IOAW_ENDED));
        move("partnerDied", "anw", claims.count(ClaimCount.ANW_INFLOW));
        move("anw", OTHER_END, claims.count(ClaimCount.ANW_ENDED));
        move("noAssignments", "bbz", claims.count(ClaimCount.BBZ_INFLOW));
        move("lowIncome", ASSISTANCE, claims.count(ClaimCount.ASSISTANCE_INFLOW_HOUSEHOLDS));
        move(ASSISTANCE, "otherIncome", claims.count(ClaimCount.ASSISTANCE_OUTFLOW_HOUSEHOLDS));
    }

    private void move(String from, String to, long inSample) {
        rows.add(new FlowRow(month, from, to, Math.round(inSample / sampleShare)));
    }
}
