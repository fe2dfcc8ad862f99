package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.Sight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No life in the model is one that Dutch law does not allow, whatever happens to the country: looks at everybody at the end of every month,
 * beyond the rise of the pension age in 2028.
 */
class LivesUnderLawTest {
    private static final int WW = Scheme.WW.bit();
    private static final int INSURANCE =
            WW | Scheme.ZW.bit() | Scheme.WGA.bit() | Scheme.IVA.bit() | Scheme.WAO.bit() | Scheme.WAJONG.bit();
    private static final int PROVISIONS = Scheme.IOW.bit() | Scheme.IOAW.bit() | Scheme.ANW.bit();
    private static final int OLDER = Scheme.IOW.bit() | Scheme.IOAW.bit();
    private static final int BEFORE_PENSION = INSURANCE | PROVISIONS | Scheme.TW.bit() | Scheme.BIJSTAND.bit();

    private static final Lives lives = new Lives();
    private static final PaidOnce payments = new PaidOnce();
    private static final ClaimsInQueue queues = new ClaimsInQueue();

    /** Runs the shock once for all who look on. */
    @BeforeAll
    static void live() {
        var scenario = ScenarioReader.read("white-collar-shock").with(new RunSettings(Month.START, 29, 0.003, 3));
        try (var sweep = new Sweep(2)) {
            var baseline = LivedBaseline.live(ScenarioReader.baselineOf(scenario), sweep, Progress.silent());
            baseline.watched("scenario", scenario, together(lives, payments, queues), sweep, Progress.silent());
        }
    }

    private static Onlooker together(Onlooker... all) {
        return new Onlooker() {
            @Override
            public void monthEnds(Sight sight) {
                for (var one : all) {
                    one.monthEnds(sight);
                }
            }
        };
    }

    /** Nobody is paid twice for the same month and right, nor too little: every WW right that begins, to the cent. */
    @Test
    void everyMonthOfUnemploymentInsuranceIsPaidOnce() {
        assertThat(payments.months).as("months of WW").isGreaterThan(5_000);
        assertThat(payments.waited).as("rights that waited for a decision").isGreaterThan(100);
        assertThat(payments.lent)
                .as("rights of which the municipality had lent a part")
                .isPositive();
        assertThat(payments.broken).isEmpty();
    }

    /** Nobody entitled who claims is lost in a queue, or overtaken by who came later. */
    @Test
    void nobodyIsLostInAQueue() {
        assertThat(IntStream.of(queues.followed).min().orElseThrow())
                .as("months of claims for WW, WIA and bijstand that were followed")
                .isGreaterThan(100);
        assertThat(IntStream.of(queues.decided).min().orElseThrow())
                .as("claims followed to their decision")
                .isGreaterThan(20);
        assertThat(queues.broken).isEmpty();
    }

    @Test
    void nobodyHasARightThatTheLawDoesNotGive() {
        assertThat(IntStream.of(lives.seen).min().orElseThrow())
                .as("months of persons on WW, bijstand and AOW that were looked at")
                .isGreaterThan(10_000);
        assertThat(lives.besideWork).as("rights that began beside new work").isGreaterThan(20);
        assertThat(lives.endedSick).as("jobs that ended through sickness").isGreaterThan(100);
        assertThat(lives.broken).isEmpty();
    }

    /** Shortening WW to twelve months leaves every right of at most twelve months as it was. */
    @Test
    void twelveMonthsOfUnemploymentInsuranceChangeNoShorterRight(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("twelve.json"), """
                {"title": "Twelve months", "question": "Whose WW is cut?", "differsFrom": "baseline", "instruments": [
                  {"id": "twelve", "type": "unemploymentInsuranceDuration", "from": "2026-03", "maximumMonths": 12, "why": "test"}]}
                """);
        var scenario = ScenarioReader.read(file.toString()).with(new RunSettings(Month.START, 12, 0.003, 3));
        var before = new Awards();
        var after = new Awards();
        try (var sweep = new Sweep(2)) {
            LivedBaseline.watched(
                            ScenarioReader.baselineOf(scenario),
                            PopulationSource.synthesis(),
                            before,
                            sweep,
                            Progress.silent())
                    .watched("scenario", scenario, after, sweep, Progress.silent());
        }
        int[] compared = new int[2];
        before.months.forEach((award, months) -> {
            var other = after.months.get(award);
            if (other != null) {
                boolean cut = other < months;
                compared[cut ? 1 : 0]++;
                assertThat(other).as(award).isEqualTo(cut ? 12 : months);
                assertThat(!cut || months > 12).as(award).isTrue();
            }
        });
        assertThat(compared[0]).as("rights left alone").isGreaterThan(200);
        assertThat(compared[1]).as("rights cut to twelve months").isGreaterThan(50);
    }

    /** Months of each WW right by person, month of award and work record, so that only the same histories are compared. */
    private static final class Awards implements Onlooker {
        final Map<String, Integer> months = new HashMap<>();

        @Override
        public void monthEnds(Sight sight) {
            var p = sight.population().persons();
            IntStream.range(0, p.count())
                    .filter(i -> p.isAlive(i) && (p.rights[i] & WW) != 0 && p.wwMonthsElapsed[i] == 1)
                    .forEach(i -> months.put(
                            p.identity[i] + " " + sight.month() + " " + p.historyMonths[i] + " " + p.workRecord[i],
                            p.wwMonthsElapsed[i] + p.wwMonthsLeft[i]));
        }
    }

    /** What is looked at, and what was found that cannot be. */
    private static final class Lives implements Onlooker {
        final List<String> broken = new ArrayList<>();
        final int[] seen = new int[3];
        /** How many times WW began for somebody who had found other work already. */
        int besideWork;

        private short[] rightsBefore = new short[0];
        private byte[] contractBefore = new byte[0];
        /** Jobs that ended through sickness. */
        int endedSick;

        private int[] identityBefore = new int[0];
        /** What a person was owed for months without a decision: paid later, whatever right runs then. */
        private int[] owedBefore = new int[0];

        private Month month;

        @Override
        public void monthEnds(Sight sight) {
            month = sight.month();
            var persons = sight.population().persons();
            var households = sight.population().households();
            for (int i = 0; i < persons.count(); i++) {
                if (persons.isAlive(i)) {
                    work(persons, i);
                    rights(persons, i);
                    pension(persons, i);
                }
            }
            var links = new HouseholdLinks(sight.population());
            for (int h = 0; h < households.count(); h++) {
                // bijstand that is paid afterwards for months waited has no running right
                if (households.exists(h) && households.assistanceMonths[h] > 0 && households.assistanceCents[h] > 0) {
                    assistance(persons, households, links, h);
                }
            }
            rightsBefore = Arrays.copyOf(persons.rights, persons.count());
            contractBefore = Arrays.copyOf(persons.contract, persons.count());
            identityBefore = Arrays.copyOf(persons.identity, persons.count());
            owedBefore = Arrays.copyOf(persons.claimOwedCents, persons.count());
        }

        private void work(Persons p, int i) {
            boolean works = p.job[i] >= 0;
            must(works == (p.status[i] == SurveyStatus.EMPLOYED.ordinal()), "works without being employed", p, i);
            must(works == (p.contract[i] >= 0), "works without a contract", p, i);
            must(!works || p.age(i, month.index()) >= 15, "works as a child", p, i);
            boolean known = i < contractBefore.length && identityBefore[i] == p.identity[i] && contractBefore[i] >= 0;
            if (!works && known && p.endReason[i] == EndReason.SICK.ordinal()) {
                endedSick++;
                boolean permanent = contractBefore[i] == Contract.PERMANENT.ordinal();
                must(permanent || contractBefore[i] == Contract.FLEXIBLE.ordinal(), "own work ends sick", p, i);
                must(!permanent || p.tenureMonths[i] >= 24, "a permanent job ends in two years of sick pay", p, i);
            }
        }

        private void rights(Persons p, int i) {
            int rights = p.rights[i];
            seen[0] += (rights & WW) != 0 ? 1 : 0;
            must(Integer.bitCount(rights & INSURANCE) <= 1, "paid by two insurances for the same month", p, i);
            must(Integer.bitCount(rights & PROVISIONS) <= 1, "paid two provisions for the same month", p, i);
            must((rights & WW) == 0 || (rights & OLDER) == 0, "WW and what follows it for the same month", p, i);
            boolean owed = i < owedBefore.length && identityBefore[i] == p.identity[i] && owedBefore[i] > 0;
            // an application decided at pension age may turn an advance on WGA into IVA, which pays the difference
            owed |= (began(p, i) & Scheme.AOW.bit()) != 0 && (rightsBefore[i] & Scheme.WGA.bit()) != 0;
            must(p.insuranceCents[i] <= 0 || owed || (rights & INSURANCE) != 0, "insurance without a right", p, i);
            must(p.provisionCents[i] <= 0 || (rights & PROVISIONS) != 0, "provision without a right", p, i);
            boolean benefit = p.insuranceCents[i] > 0 || p.provisionCents[i] > 0;
            must(p.supplementCents[i] <= 0 || benefit, "supplement of no benefit", p, i);
            int left = p.wwMonthsLeft[i];
            int months = p.wwMonthsElapsed[i] + left;
            must((rights & WW) == 0 || left >= 0 && months >= 3 && months <= 24, "WW of " + months + " months", p, i);
            must((rights & Scheme.ZW.bit()) == 0 || p.claimMonths[i] <= 24, "ZW beyond 104 weeks", p, i);
            boolean own = p.contract[i] == Contract.ZZP.ordinal() || p.contract[i] == Contract.DGA.ordinal();
            must((began(p, i) & Scheme.ZW.bit()) == 0 || !own, "ZW of the self-employed", p, i);
            boolean wwBegan = (began(p, i) & WW) != 0;
            boolean replaced = p.replacedWageCents[i] > 0 && p.tenureMonths[i] == 0;
            besideWork += wwBegan && replaced ? 1 : 0;
            must(!wwBegan || p.job[i] < 0 || replaced, "WW begins in work", p, i);
        }

        private int began(Persons p, int i) {
            boolean known = i < identityBefore.length && identityBefore[i] == p.identity[i];
            return known ? p.rights[i] & ~rightsBefore[i] : 0;
        }

        private void pension(Persons p, int i) {
            boolean pensioner = (p.rights[i] & Scheme.AOW.bit()) != 0;
            seen[2] += pensioner ? 1 : 0;
            must(!pensioner || (p.rights[i] & BEFORE_PENSION) == 0, "AOW beside " + p.rights[i], p, i);
            must(!pensioner || p.ageMonths(i, month.index()) >= 67 * 12, "AOW before 67", p, i);
            boolean known = i < identityBefore.length && identityBefore[i] == p.identity[i];
            boolean had = known && (rightsBefore[i] & Scheme.AOW.bit()) != 0;
            must(!had || pensioner, "AOW taken away", p, i);
        }

        private void assistance(Persons p, Households h, HouseholdLinks links, int home) {
            int head = links.head(home);
            seen[1]++;
            must((p.rights[head] & Scheme.BIJSTAND.bit()) != 0, "bijstand without a right", p, head);
            must(h.selfEmployedCents[home] == 0, "bijstand and Bbz for the same month", p, head);
            must(h.type[home] != HouseholdType.INSTITUTION.ordinal(), "bijstand in an institution", p, head);
            // 2026: 7,770 single, 15,540 family; it does not rise in real terms
            long assets = h.liquidCents[home] + h.securitiesCents[home] + h.ownFirmCents[home];
            must(assets <= 16_000_00, "bijstand beside assets of " + assets / 100, p, head);
            int partner = links.partner(home);
            must((p.rights[head] & Scheme.AOW.bit()) == 0, "bijstand of a pensioner", p, head);
            must(partner < 0 || (p.rights[partner] & Scheme.AOW.bit()) == 0, "bijstand beside AOW", p, head);
        }

        private void must(boolean holds, String otherwise, Persons p, int i) {
            if (!holds && broken.size() < 50) {
                broken.add(month + ", person " + p.identity[i] + ": " + otherwise);
            }
        }
    }
}
