package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.firms.Firms;
import nl.draagkracht.firms.FirmsParameters;
import nl.draagkracht.firms.Jobs;
import nl.draagkracht.firms.JobsBuilder;
import nl.draagkracht.firms.Seats;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Gives every worker of the start population a work place: a seat in a firm of the section and work province, or own-account work.
 * Model page 2; firms have exactly as many seats as {@link WorkplaceDraw#counts} says. Also writes everybody's search effort.
 */
public final class Placement {
    private static final double HOURS_TO_MONTH = 52.0 / 12.0;

    private final Population population;
    private final Persons persons;
    private final Firms firms;
    private final Draws draws;

    public Placement(Population population, Firms firms, Draws draws) {
        this.population = population;
        this.persons = population.persons();
        this.firms = firms;
        this.draws = draws;
    }

    /** Seats everybody with a contract, creates the job cells and writes {@code job} and {@code effort}. */
    public Jobs place(FirmsParameters firmsParameters, LabourParameters parameters, byte[] workProvince) {
        int[] workers = workers(workProvince);
        int[] firmOf = seat(workers, workProvince);
        var placed = new JobsBuilder(firmsParameters)
                .build(firms, seats(workers, firmOf, workProvince), population.sampleShare());
        for (int w = 0; w < workers.length; w++) {
            persons.job[workers[w]] = placed.cellOfSeat()[w];
            persons.status[workers[w]] = (byte) SurveyStatus.EMPLOYED.ordinal();
        }
        var effort = new SearchEffort(parameters.search().effortSpread().value());
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i)) {
                effort.assign(persons, draws, i);
            }
        }
        return placed.jobs();
    }

    private int[] workers(byte[] workProvince) {
        var workers = new int[workProvince.length];
        int count = 0;
        for (int i = 0; i < workProvince.length; i++) {
            if (workProvince[i] >= 0) {
                workers[count++] = i;
            }
        }
        return Arrays.copyOf(workers, count);
    }

    /** Within a section and province, workers in an order of chance fill the firms one after another. */
    private int[] seat(int[] workers, byte[] workProvince) {
        var firmOf = new int[workers.length];
        var keys = new long[workers.length];
        int seated = 0;
        for (int w = 0; w < workers.length; w++) {
            int i = workers[w];
            firmOf[w] = Jobs.POOL;
            if (persons.contract[i] != Contract.ZZP.ordinal()) {
                long block = persons.section[i] * (long) Province.COUNT + workProvince[i];
                long luck = draws.bits(Decision.SEAT, persons.identity[i], 0) >>> 32;
                keys[seated++] = block << 54 | luck >>> 10 << 32 | w;
            }
        }
        keys = Arrays.copyOf(keys, seated);
        Arrays.parallelSort(keys);
        int k = 0;
        for (int section = 0; section < Section.COUNT; section++) {
            for (int province = 0; province < Province.COUNT; province++) {
                k = fill(section, province, keys, k, firmOf);
            }
        }
        return firmOf;
    }

    private int fill(int section, int province, long[] keys, int from, int[] firmOf) {
        long block = section * (long) Province.COUNT + province;
        int k = from;
        int firm = firms.from(section, province);
        int last = firms.to(section, province) - 1;
        int left = firm <= last ? firms.headcount0[firm] : 0;
        while (k < keys.length && keys[k] >>> 54 == block) {
            while (left == 0 && firm < last) {
                left = firms.headcount0[++firm];
            }
            if (left-- <= 0) {
                throw new IllegalStateException("Read more workers than seats in section "
                        + Section.at(section).code() + ", "
                        + Province.at(province).code()
                        + "; firms must be built on the counts of the same draw.");
            }
            firmOf[(int) keys[k++]] = firm;
        }
        return k;
    }

    private Seats seats(int[] workers, int[] firmOf, byte[] workProvince) {
        int count = workers.length;
        var section = new byte[count];
        var occupation = new byte[count];
        var province = new byte[count];
        var wageCents = new int[count];
        for (int w = 0; w < count; w++) {
            int i = workers[w];
            section[w] = persons.section[i];
            occupation[w] = persons.occupation[i];
            province[w] = workProvince[i];
            wageCents[w] = (int) Math.round(persons.wageCents[i] * (double) persons.hoursPerWeek[i] * HOURS_TO_MONTH);
        }
        return new Seats(firmOf, section, occupation, province, wageCents);
    }
}
