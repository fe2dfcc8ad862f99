package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Usual salary of director-owners in the run (Wet LB art. 12a): 58,000 euros in 2026, the part of a week of 40 hours that is worked. */
class DirectorSalaryTest {
    private static final IncomeParameters PARAMETERS = ParameterReader.room("income", IncomeParameters.class);
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));

    /** 58,000 / 12 is 4,833.33; hours x cents x 52 / 12 x 1.08 where that is more; employees are paid what they earn. */
    @ParameterizedTest
    @CsvSource({
        "DGA, 40, 2000, 483333", "DGA, 50, 1000, 483333", "DGA, 20, 2000, 241667", "DGA, 0, 2000, 0",
        "DGA, 40, 5000, 936000", "DGA, 20, 3000, 280800", "PERMANENT, 40, 2000, 374400", "PERMANENT, 20, 2000, 187200"
    })
    void usualSalary(Contract contract, int hours, int wageCents, int monthCents) {
        var town = TestTown.of("Utrecht owner: Jan male 50 mid").employ("Jan", hours, wageCents);
        int jan = town.person("Jan");
        town.persons().job[jan] = 0;
        town.persons().section[jan] = 0;
        town.persons().contract[jan] = (byte) contract.ordinal();
        try (var sweep = new Sweep(1)) {
            var law = STATUTES.inForce(Month.START, 1);
            var settling = new Settling(town.population(), sweep);
            var rows = rows(settling, town);
            settling.settle(
                    new Settlement(law, Month.START, new Draws(1), PARAMETERS, rows, ResidentPayments.NONE, 0, 0));
        }
        assertThat(town.persons().grossCents[jan]).isEqualTo(monthCents);
    }

    private static AllowanceRows rows(Settling settling, TestTown town) {
        var rows = new AllowanceRows(settling);
        rows.grow(town.households().capacity());
        return rows;
    }
}
