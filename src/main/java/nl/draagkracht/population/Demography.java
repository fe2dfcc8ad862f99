package nl.draagkracht.population;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;

/**
 * People age, are born, migrate and die: phase 1 of the month.
 * ODD 4.1. Yearly totals follow the CBS forecast as far as it was at hand ({@code targets.json}); rates by age, sex and position in the
 * household give them their shape. Nothing here reads work, wages, rights or claims, so runs that differ in the economy have the same
 * people in the same households.
 */
public final class Demography {
    /** Rows that newcomers take before those of who died or left can be used again, per row. */
    private static final double FIRST_ROOM = 0.01;
    /** What the country grows in a month, per row. */
    private static final double PERSONS_A_MONTH = 0.0005;

    private static final double HOUSEHOLDS_A_MONTH = 0.0006;
    /** Room is made for a dozen years at once; columns grow by themselves when it is used up. */
    private static final int MOST_MONTHS = 144;

    private static final int ROOM = 1024;

    private final Population population;
    private final Sweep sweep;
    private final PopulationRegister register;
    private final Levels levels;
    private final FateSweep fateSweep;
    private final Estates estates;
    private final Departures departures;
    private final Births births;
    private final Moves moves;
    private final Unions unions;
    private final Immigration immigration;
    private DemographicEvents events;

    /**
     * Demography of a population; makes room in the columns for as long as it is to run, since a row of room takes as much memory as one
     * in use.
     *
     * @param months length of the run
     */
    public Demography(Population population, DemographyParameters parameters, Draws draws, Sweep sweep, int months) {
        this.population = population;
        this.sweep = sweep;
        var persons = population.persons();
        var households = population.households();
        persons.grow(roomy(persons.count(), PERSONS_A_MONTH, months));
        households.grow(roomy(households.count(), HOUSEHOLDS_A_MONTH, months));
        register = new PopulationRegister(population);
        levels = new Levels(population, parameters, sweep);
        fateSweep = new FateSweep(population, new Schooling(persons, parameters, draws), draws, sweep);
        estates = new Estates(households, draws);
        var dwellings = new StarterDwellings(households, parameters.starters(), draws);
        departures = new Departures(register, estates);
        births = new Births(register, dwellings, draws, parameters);
        moves = new Moves(register, estates, dwellings, draws, parameters);
        unions = new Unions(register, estates, dwellings, draws, parameters.partnerAgeGap());
        immigration = new Immigration(register, dwellings, draws, parameters);
    }

    private static int roomy(int rows, double aMonth, int months) {
        return (int) (rows * (1 + FIRST_ROOM + aMonth * Math.min(months, MOST_MONTHS))) + ROOM;
    }

    /**
     * One month in the life of the country.
     *
     * @param month the month, one later than in the call before
     * @param pensionAgeMonths age from which state pension is paid this month (Algemene Ouderdomswet article 7a)
     * @return what happened, in persons of the sample
     */
    public DemographicEvents advance(Month month, int pensionAgeMonths) {
        int now = month.index();
        register.openMonth();
        var fates = fateSweep.run(now, levels.table(month), pensionAgeMonths);
        events = new DemographicEvents(register.living(), fates.leftSchool, fates.pensioned);
        departures.bury(fates.of(Fate.DEATH), now, events);
        departures.emigrate(fates.of(Fate.EMIGRATION), now, events);
        births.deliver(fates.of(Fate.BIRTH), now, events);
        moves.leaveHome(fates.of(Fate.LEAVING_HOME), now, events);
        moves.separate(fates.of(Fate.SEPARATION), now, events);
        moves.changeInstitution(fates.of(Fate.INSTITUTION), now, events);
        unions.form(fates, now, events);
        estates.bringIn(immigration.arrive(levels.immigrants(month), now, events));
        levels.happened(events);
        events.mustConserve(register.living());
        return events;
    }

    /** What happened in the last month. */
    public DemographicEvents lastMonth() {
        return events;
    }

    /** Living persons in the columns. */
    public int living() {
        return register.living();
    }

    /** Net wealth without an owner at the moment, cents: carried abroad in a month in which nobody arrived. */
    public long waitingCents() {
        return estates.waitingCents();
    }

    /** The population by age and sex on the first day of a month. */
    public AgeSexCounts counts(Month month) {
        return AgeSexCounts.of(population, month, sweep);
    }
}
