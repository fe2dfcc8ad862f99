package nl.draagkracht.population.synthesis;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.MoneyTables;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Tenancy, decile of net wealth and class of deposits of each household, in that order, each by quota inside the groups of
 * the former (CBS 82900NED, wealth deciles 2020, 83834NED); then the amounts, see {@link WealthAmounts}. Persons in
 * institutions have the wealth of persons living alone of their age.
 */
final class HousingSynthesis {

    static final int BANDS = Ages.HEAD_KEYS.length;
    static final int TYPES = HouseholdType.COUNT;
    static final int PRIVATE_TYPES = TYPES - 1;
    static final int TENANCIES = Tenancy.COUNT;
    static final int DECILES = 10;

    /** Upper limits of the classes of deposits, thousand euro of 2022; the last class is open. */
    static final String[] DEPOSIT_KEYS = {"1", "2", "5", "10", "30", "100"};

    static final int DEPOSITS = DEPOSIT_KEYS.length + 1;

    private final MoneyTables tables;
    private final FitReport report;
    private final Draws draws;
    private final Households households;
    private final Persons persons;
    private final int size;
    private final byte[] band;
    private final byte[] decile;
    private final byte[] deposit;
    private final int[] group;

    HousingSynthesis(MoneyTables tables, Population population, FitReport report, Draws draws) {
        this.tables = tables;
        this.report = report;
        this.draws = draws;
        this.households = population.households();
        this.persons = population.persons();
        this.size = households.count();
        this.band = new byte[size];
        this.decile = new byte[size];
        this.deposit = new byte[size];
        this.group = new int[size];
    }

    void assign(Sweep sweep) {
        sweep.chunks(size, (from, to) -> {
            for (int h = from; h < to; h++) {
                band[h] = (byte) Ages.headBand(persons.age(households.firstMember[h], 0));
            }
            return null;
        });
        assignTenancy();
        assignDecile();
        assignDeposit();
        new WealthAmounts(tables.numbers(), households, report.sampleShare(), draws).fill(band, decile, deposit, sweep);
        new DwellingSizes(tables.dwellingByType(), households).run();
    }

    private void assignTenancy() {
        int[] counts = new int[PRIVATE_TYPES * BANDS];
        for (int h = 0; h < size; h++) {
            boolean inside = households.type[h] < PRIVATE_TYPES;
            group[h] = inside ? households.type[h] * BANDS + band[h] : -1;
            households.tenancy[h] = (byte) Tenancy.INSTITUTION.ordinal();
            if (inside) {
                counts[group[h]]++;
            }
        }
        int rented = TENANCIES - 1;
        var table = new QuotaTable("tenancy", new int[] {PRIVATE_TYPES, BANDS, rented}, 2, counts);
        String[] tenancies = {Tenancy.OWNER.code(), Tenancy.SOCIAL_RENT.code(), Tenancy.PRIVATE_RENT.code()};
        double[] byType = TableCells.read(tables.tenancyByType(), typeKeys(), tenancies);
        double[] byAge = TableCells.read(tables.tenancyByAge(), tenancyBands(), tenancies);
        double[] both = new double[counts.length * rented];
        for (int cell = 0; cell < both.length; cell++) {
            int t = cell % rented;
            both[cell] = byType[cell / (BANDS * rented) * rented + t] * byAge[cell / rented % BANDS * rented + t];
        }
        // Ages are the weaker table: their shares were drawn up without the types.
        table.margin("tenancy by age of head", new int[] {1, 2}, byAge, labels(Ages.HEAD_KEYS, tenancies), Grade.M);
        table.margin("tenancy by type", new int[] {0, 2}, byType, labels(typeKeys(), tenancies), Grade.M);
        table.assign(both, group, households.tenancy, draws, Decision.START_TENANCY, households.identity, report);
    }

    private void assignDecile() {
        int[] counts = new int[TYPES * BANDS * TENANCIES];
        for (int h = 0; h < size; h++) {
            group[h] = (households.type[h] * BANDS + band[h]) * TENANCIES + households.tenancy[h];
            counts[group[h]]++;
        }
        var table = new QuotaTable("wealth decile", new int[] {TYPES, BANDS, TENANCIES, DECILES}, 3, counts);
        String[] deciles = TableCells.numbers(1, DECILES);
        double[] byType = withInstitutions(TableCells.read(tables.wealthByType(), typeKeys(), deciles), DECILES);
        double[] owners = TableCells.read(tables.wealthByTenancy(), new String[] {"owner"}, deciles);
        double[] tenants = TableCells.read(tables.wealthByTenancy(), new String[] {"renter"}, deciles);
        double[] byTenancy = new double[TENANCIES * DECILES];
        double[] seed = new double[counts.length * DECILES];
        for (int t = 0; t < TENANCIES; t++) {
            System.arraycopy(t == 0 ? owners : tenants, 0, byTenancy, t * DECILES, DECILES);
        }
        String[] tiltKeys = tenancyBands();
        for (int cell = 0; cell < seed.length; cell++) {
            int d = cell % DECILES;
            double tilt = tables.wealthByAge().value(tiltKeys[cell / (TENANCIES * DECILES) % BANDS]);
            seed[cell] = byType[cell / (BANDS * TENANCIES * DECILES) * DECILES + d]
                    * byTenancy[cell / DECILES % TENANCIES * DECILES + d]
                    * StrictMath.exp(tilt * d);
        }
        String[] types = Arrays.copyOf(typeKeys(), TYPES);
        types[TYPES - 1] = null;
        String[] tenancies = {"owner", "socialRent", "privateRent", null};
        table.margin("wealth decile by tenancy", new int[] {2, 3}, byTenancy, labels(tenancies, deciles), Grade.A);
        table.margin("wealth decile by type", new int[] {0, 3}, byType, labels(types, deciles), Grade.A);
        double[] tenths = new double[DECILES];
        Arrays.fill(tenths, 1);
        table.margin("wealth decile", new int[] {3}, tenths, deciles, Grade.A);
        table.assign(seed, group, decile, draws, Decision.START_WEALTH, households.identity, report);
    }

    private void assignDeposit() {
        int[] counts = new int[TYPES * BANDS * DECILES];
        for (int h = 0; h < size; h++) {
            group[h] = (households.type[h] * BANDS + band[h]) * DECILES + decile[h];
            counts[group[h]]++;
        }
        var table = new QuotaTable("deposits", new int[] {TYPES, BANDS, DECILES, DEPOSITS}, 3, counts);
        double[] byType =
                withInstitutions(classes(TableCells.read(tables.liquidByType(), typeKeys(), DEPOSIT_KEYS)), DEPOSITS);
        double[] byAge = classes(TableCells.read(tables.liquidByAge(), Ages.HEAD_KEYS, DEPOSIT_KEYS));
        double[] all = classes(TableCells.read(tables.liquidAll(), DEPOSIT_KEYS));
        double spread = tables.numbers().depositWealthSpread().value();
        double[] middle = new double[DEPOSITS];
        double below = 0;
        for (int c = 0; c < DEPOSITS; c++) {
            middle[c] = (below + all[c] / 2) / 100;
            below += all[c];
        }
        double[] seed = new double[counts.length * DEPOSITS];
        for (int cell = 0; cell < seed.length; cell++) {
            int c = cell % DEPOSITS;
            double distance = ((cell / DEPOSITS % DECILES + 0.5) / DECILES - middle[c]) / spread;
            seed[cell] = byType[cell / (BANDS * DECILES * DEPOSITS) * DEPOSITS + c]
                    * byAge[cell / (DECILES * DEPOSITS) % BANDS * DEPOSITS + c]
                    * StrictMath.exp(-distance * distance / 2);
        }
        String[] types = Arrays.copyOf(typeKeys(), TYPES);
        types[TYPES - 1] = null;
        String[] keys = new String[DEPOSITS];
        for (int c = 0; c < DEPOSITS; c++) {
            keys[c] = c < DEPOSIT_KEYS.length ? "below " + DEPOSIT_KEYS[c] : "100 and over";
        }
        table.margin("deposits by age of head", new int[] {1, 3}, byAge, labels(Ages.HEAD_KEYS, keys), Grade.C);
        table.margin("deposits by type", new int[] {0, 3}, byType, labels(types, keys), Grade.C);
        table.margin("deposits", new int[] {3}, all, keys, Grade.C);
        table.assign(seed, group, deposit, draws, Decision.START_DEPOSITS, households.identity, report);
    }

    /** Shares of classes from the percentages below each limit. */
    private static double[] classes(double[] below) {
        int limits = DEPOSIT_KEYS.length;
        double[] shares = new double[below.length / limits * DEPOSITS];
        for (int cell = 0; cell < shares.length; cell++) {
            int row = cell / DEPOSITS * limits;
            int c = cell % DEPOSITS;
            shares[cell] = (c == limits ? 100 : below[row + c]) - (c == 0 ? 0 : below[row + c - 1]);
        }
        return shares;
    }

    private static double[] withInstitutions(double[] byType, int values) {
        double[] longer = Arrays.copyOf(byType, TYPES * values);
        System.arraycopy(byType, 0, longer, PRIVATE_TYPES * values, values);
        return longer;
    }

    private static String[] typeKeys() {
        return Arrays.copyOf(TableCells.codes(HouseholdType.values()), PRIVATE_TYPES);
    }

    private static String[] tenancyBands() {
        String[] keys = Ages.HEAD_KEYS.clone();
        keys[BANDS - 2] = "75+";
        keys[BANDS - 1] = "75+";
        return keys;
    }

    /** Names of the cells of a crossed margin; a null row stays out of the report. */
    private static String[] labels(String[] rows, String[] columns) {
        String[] labels = new String[rows.length * columns.length];
        for (int cell = 0; cell < labels.length; cell++) {
            String row = rows[cell / columns.length];
            labels[cell] = row == null ? null : row + " " + columns[cell % columns.length];
        }
        return labels;
    }
}
