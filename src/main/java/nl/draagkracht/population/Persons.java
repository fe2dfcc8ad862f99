package nl.draagkracht.population;

import java.util.Arrays;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.SurveyStatus;

/**
 * Every inhabitant of the Netherlands as one row over primitive columns.
 * Columns hold ordinals of the kernel classifications, -1 where there is none. A row whose household is -1 is free (died or left) and
 * may be used again by a newcomer; an identity never is, and chance is keyed by identity.
 */
public final class Persons implements Cloneable {
    /** Running number of the person, unique for ever. */
    public int[] identity;
    /** Row of the household; -1 when the row is free. */
    public int[] household;
    /** Row of the next member of the household, -1 at the end. */
    public int[] nextMember;
    /** Row of the job cell the person works in, -1 without work. */
    public int[] job;
    /** Month index of birth. */
    public short[] birthMonth;
    /** Sex. */
    public byte[] sex;
    /** Education. */
    public byte[] education;
    /** Survey status. */
    public byte[] status;
    /** Main activity. */
    public byte[] activity;
    /** Attachment to the labour force. */
    public byte[] attachment;
    /** Occupation of the present or last job. */
    public byte[] occupation;
    /** Section of the present or last job. */
    public byte[] section;
    /** Contract of the present job. */
    public byte[] contract;
    /** Weekly hours of the present or last job. */
    public byte[] hoursPerWeek;
    /** Why the last job ended. */
    public byte[] endReason;
    /** Persistent search effort: 0 (hardly searches) to 127. */
    public byte[] effort;
    /** Running rights, bits of {@code Scheme}. */
    public short[] rights;
    /** Gross hourly wage in cents without holiday pay, of the present or last job; profit per hour of the self-employed. */
    public int[] wageCents;
    /** Monthly wage without holiday pay of a job that was lost this month and followed by another at once, cents; else 0. */
    public int[] replacedWageCents;
    /** Months in the present job. */
    public short[] tenureMonths;
    /** Months worked in life, for the duration of unemployment insurance. */
    public short[] historyMonths;
    /** Bit k: worked k + 1 months ago; 60 bits in use. */
    public long[] workRecord;
    /** Months of search of an unemployed person; outside the labour force those of a search that was stopped not long ago. */
    public short[] monthsUnemployed;
    /** Months of unemployment insurance left. */
    public byte[] wwMonthsLeft;
    /** Months of unemployment insurance used. */
    public byte[] wwMonthsElapsed;
    /** Monthly wage behind the unemployment benefit, uncapped cents (21.75 x daily wage). */
    public int[] wwBaseCents;
    /** Elapsed months of the running sickness or disability claim. */
    public short[] claimMonths;
    /** Degree of disability with WGA in whole per cent, 100 for the fully disabled and before an assessment; with Wajong 100 without capacity. */
    public byte[] disabilityDegree;
    /** Months that the wage-related phase of a WGA right lasts from its start; 0 without the right. */
    public byte[] wageRelatedMonths;
    /** Open claim: months waited plus one for WW, the same below zero for WIA; 0 without a claim that waits. */
    public byte[] claimWaiting;
    /** Benefit of the months waited that is owed when the claim is granted, gross cents. */
    public int[] claimOwedCents;
    /** This month's gross employee-insurance benefits, cents. */
    public int[] insuranceCents;
    /** This month's IOW, IOAW or Anw, gross cents; a person has one of the three at most. */
    public int[] provisionCents;
    /** This month's supplement of the Toeslagenwet, gross cents. */
    public int[] supplementCents;
    /** What the law gives when this WW right is used up: bits that {@code claims} sets at its start. */
    public byte[] afterUnemployment;
    /** This month's gross income from work, cents. */
    public int[] grossCents;
    /** Registered problem debt: 0 without, 1 with, months left of a settlement plus one during it; below 0 months without paying. */
    public byte[] problemDebt;

    private int count;

    /** Columns with room for a number of persons, none in use. */
    public Persons(int capacity) {
        grow(capacity);
    }

    /** Rows in use, free rows among them included. */
    public int count() {
        return count;
    }

    /** Rows for which there is room. */
    public int capacity() {
        return identity.length;
    }

    /** Declares the first rows in use; new rows start free. */
    public void count(int rows) {
        if (rows > capacity()) {
            throw new IllegalStateException("Read " + rows + " persons; there is room for " + capacity() + ".");
        }
        count = rows;
    }

    /** Whether a living inhabitant uses this row. */
    public boolean isAlive(int person) {
        return household[person] >= 0;
    }

    /** Completed months of age at a month index. */
    public int ageMonths(int person, int monthIndex) {
        return monthIndex - birthMonth[person];
    }

    /** Completed years of age at a month index. */
    public int age(int person, int monthIndex) {
        return (monthIndex - birthMonth[person]) / 12;
    }

    /** Empties a row: no household, no work, no rights, nothing remembered; the identity stays until the row is used again. */
    public void clear(int person) {
        household[person] = -1;
        nextMember[person] = -1;
        job[person] = -1;
        occupation[person] = -1;
        section[person] = -1;
        contract[person] = -1;
        education[person] = (byte) Education.LOW.ordinal();
        status[person] = (byte) SurveyStatus.INACTIVE.ordinal();
        activity[person] = (byte) Activity.OTHER.ordinal();
        attachment[person] = (byte) Attachment.MARGINAL.ordinal();
        endReason[person] = (byte) EndReason.NONE.ordinal();
        hoursPerWeek[person] = 0;
        effort[person] = 0;
        rights[person] = 0;
        wageCents[person] = 0;
        replacedWageCents[person] = 0;
        tenureMonths[person] = 0;
        historyMonths[person] = 0;
        workRecord[person] = 0;
        monthsUnemployed[person] = 0;
        wwMonthsLeft[person] = 0;
        wwMonthsElapsed[person] = 0;
        wwBaseCents[person] = 0;
        claimMonths[person] = 0;
        disabilityDegree[person] = 0;
        wageRelatedMonths[person] = 0;
        claimWaiting[person] = 0;
        claimOwedCents[person] = 0;
        insuranceCents[person] = 0;
        provisionCents[person] = 0;
        supplementCents[person] = 0;
        afterUnemployment[person] = 0;
        grossCents[person] = 0;
        problemDebt[person] = 0;
    }

    /** Copies what is known of a person of other columns; identity and household are the caller's. */
    public void copy(Persons other, int from, int to) {
        job[to] = other.job[from];
        birthMonth[to] = other.birthMonth[from];
        sex[to] = other.sex[from];
        education[to] = other.education[from];
        status[to] = other.status[from];
        activity[to] = other.activity[from];
        attachment[to] = other.attachment[from];
        occupation[to] = other.occupation[from];
        section[to] = other.section[from];
        contract[to] = other.contract[from];
        hoursPerWeek[to] = other.hoursPerWeek[from];
        endReason[to] = other.endReason[from];
        effort[to] = other.effort[from];
        rights[to] = other.rights[from];
        wageCents[to] = other.wageCents[from];
        tenureMonths[to] = other.tenureMonths[from];
        historyMonths[to] = other.historyMonths[from];
        workRecord[to] = other.workRecord[from];
        monthsUnemployed[to] = other.monthsUnemployed[from];
        wwMonthsLeft[to] = other.wwMonthsLeft[from];
        wwMonthsElapsed[to] = other.wwMonthsElapsed[from];
        wwBaseCents[to] = other.wwBaseCents[from];
        claimMonths[to] = other.claimMonths[from];
        disabilityDegree[to] = other.disabilityDegree[from];
        wageRelatedMonths[to] = other.wageRelatedMonths[from];
        insuranceCents[to] = other.insuranceCents[from];
        grossCents[to] = other.grossCents[from];
    }

    /** Makes room for at least this many rows; rows in use stay as they are. */
    public void grow(int capacity) {
        int before = identity == null ? 0 : identity.length;
        if (capacity > before) {
            resize(before, capacity);
        }
    }

    /** The same rows in columns of their own. */
    public Persons copy() {
        try {
            var twin = (Persons) clone();
            twin.resize(capacity(), capacity());
            return twin;
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Gives every column an array of its own of this length, old rows kept. */
    private void resize(int before, int capacity) {
        identity = longer(identity, capacity);
        household = longer(household, capacity);
        nextMember = longer(nextMember, capacity);
        job = longer(job, capacity);
        wageCents = longer(wageCents, capacity);
        replacedWageCents = longer(replacedWageCents, capacity);
        wwBaseCents = longer(wwBaseCents, capacity);
        claimOwedCents = longer(claimOwedCents, capacity);
        insuranceCents = longer(insuranceCents, capacity);
        provisionCents = longer(provisionCents, capacity);
        supplementCents = longer(supplementCents, capacity);
        grossCents = longer(grossCents, capacity);
        workRecord = workRecord == null ? new long[capacity] : Arrays.copyOf(workRecord, capacity);
        birthMonth = longer(birthMonth, capacity);
        rights = longer(rights, capacity);
        tenureMonths = longer(tenureMonths, capacity);
        historyMonths = longer(historyMonths, capacity);
        monthsUnemployed = longer(monthsUnemployed, capacity);
        claimMonths = longer(claimMonths, capacity);
        growBytes(capacity);
        for (int[] links : new int[][] {household, nextMember, job}) {
            Arrays.fill(links, before, capacity, -1);
        }
        for (byte[] codes : new byte[][] {occupation, section, contract}) {
            Arrays.fill(codes, before, capacity, (byte) -1);
        }
    }

    private void growBytes(int capacity) {
        sex = longer(sex, capacity);
        education = longer(education, capacity);
        status = longer(status, capacity);
        activity = longer(activity, capacity);
        attachment = longer(attachment, capacity);
        occupation = longer(occupation, capacity);
        section = longer(section, capacity);
        contract = longer(contract, capacity);
        hoursPerWeek = longer(hoursPerWeek, capacity);
        endReason = longer(endReason, capacity);
        effort = longer(effort, capacity);
        wwMonthsLeft = longer(wwMonthsLeft, capacity);
        wwMonthsElapsed = longer(wwMonthsElapsed, capacity);
        disabilityDegree = longer(disabilityDegree, capacity);
        wageRelatedMonths = longer(wageRelatedMonths, capacity);
        claimWaiting = longer(claimWaiting, capacity);
        afterUnemployment = longer(afterUnemployment, capacity);
        problemDebt = longer(problemDebt, capacity);
    }

    private static int[] longer(int[] column, int capacity) {
        return column == null ? new int[capacity] : Arrays.copyOf(column, capacity);
    }

    private static short[] longer(short[] column, int capacity) {
        return column == null ? new short[capacity] : Arrays.copyOf(column, capacity);
    }

    private static byte[] longer(byte[] column, int capacity) {
        return column == null ? new byte[capacity] : Arrays.copyOf(column, capacity);
    }
}
