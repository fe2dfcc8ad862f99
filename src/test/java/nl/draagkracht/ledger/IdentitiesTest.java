package nl.draagkracht.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Month;
import org.junit.jupiter.api.Test;

/** A country of two sections, households, state, one fund and the world, worked out by hand; every entry matters. */
class IdentitiesTest {
    private static final Month MONTH = Month.START;

    private record Flow(Party payer, Party payee, Kind kind, long cents) {}

    /** C sells 300 (100 to G, 120 at home, 80 abroad) and buys 50 from G and 60 abroad; G sells 50 to C, 150 at home, 40 to the state. */
    private static List<Flow> flows() {
        var flows = new ArrayList<Flow>();
        production(flows);
        flows.add(new Flow(Party.C, Party.HOUSEHOLDS, Kind.WAGES, 100));
        flows.add(new Flow(Party.C, Party.AWF, Kind.EMPLOYER_CONTRIBUTIONS, 10));
        flows.add(new Flow(Party.C, Party.STATE, Kind.PRODUCTION_TAXES, 5));
        flows.add(new Flow(Party.G, Party.HOUSEHOLDS, Kind.WAGES, 60));
        flows.add(new Flow(Party.G, Party.HOUSEHOLDS, Kind.MIXED_INCOME, 30));
        flows.add(new Flow(Party.C, Party.WORLD, Kind.DIVIDENDS, 25));
        flows.add(new Flow(Party.C, Party.STATE, Kind.CORPORATE_TAX, 12));
        flows.add(new Flow(Party.HOUSEHOLDS, Party.STATE, Kind.INCOME_TAX, 33));
        flows.add(new Flow(Party.AWF, Party.HOUSEHOLDS, Kind.UNEMPLOYMENT_BENEFITS, 7));
        return flows;
    }

    private static void production(List<Flow> flows) {
        flows.add(new Flow(Party.G, Party.C, Kind.INTERMEDIATE, 100));
        flows.add(new Flow(Party.C, Party.G, Kind.INTERMEDIATE, 50));
        flows.add(new Flow(Party.C, Party.WORLD, Kind.INTERMEDIATE, 60));
        flows.add(new Flow(Party.HOUSEHOLDS, Party.C, Kind.CONSUMPTION, 120));
        flows.add(new Flow(Party.HOUSEHOLDS, Party.G, Kind.CONSUMPTION, 150));
        flows.add(new Flow(Party.HOUSEHOLDS, Party.WORLD, Kind.CONSUMPTION, 20));
        flows.add(new Flow(Party.HOUSEHOLDS, Party.STATE, Kind.VAT, 21));
        flows.add(new Flow(Party.STATE, Party.G, Kind.GOVERNMENT_PURCHASES, 40));
        flows.add(new Flow(Party.WORLD, Party.C, Kind.EXPORTS, 80));
        flows.add(new Flow(Party.C, Party.C, Kind.OUTPUT, 300));
        flows.add(new Flow(Party.G, Party.G, Kind.OUTPUT, 240));
        flows.add(new Flow(Party.C, Party.C, Kind.OPERATING_SURPLUS, 75));
        flows.add(new Flow(Party.C, Party.C, Kind.DEPRECIATION, 20));
        flows.add(new Flow(Party.C, Party.C, Kind.NET_OPERATING_SURPLUS, 55));
        flows.add(new Flow(Party.G, Party.G, Kind.OPERATING_SURPLUS, 50));
        flows.add(new Flow(Party.G, Party.G, Kind.DEPRECIATION, 8));
        flows.add(new Flow(Party.G, Party.G, Kind.NET_OPERATING_SURPLUS, 42));
    }

    private static Ledger ledger(List<Flow> flows) {
        var ledger = new Ledger();
        for (Flow flow : flows) {
            ledger.pay(flow.payer, flow.payee, flow.kind, flow.cents);
        }
        ledger.book(Party.HOUSEHOLDS, 100 + 60 + 30 + 7 - 33 - 120 - 150 - 20 - 21);
        ledger.book(Party.C, 75 - 25 - 12);
        ledger.book(Party.G, 50);
        ledger.book(Party.STATE, 5 + 12 + 33 + 21 - 40);
        ledger.book(Party.AWF, 10 - 7);
        ledger.book(Party.WORLD, 60 + 20 - 80 + 25);
        return ledger;
    }

    @Test
    void theMonthClosesAndGivesTheSameProductThreeWays() {
        var ledger = ledger(flows());
        ledger.mustClose(MONTH);
        var accounts = ledger.lastMonth();
        // by hand: C adds 300 - 110, G adds 240 - 100, and 21 of VAT
        assertThat(accounts.gdpProduced()).isEqualTo(190 + 140 + 21);
        assertThat(accounts.gdpEarned()).isEqualTo(351);
        assertThat(accounts.gdpSpent()).isEqualTo(351);
        assertThat(accounts.gni()).isEqualTo(351 - 25);
        assertThat(ledger.entries()).hasSize(flows().size());
        assertThat(ledger.gathered(Party.AWF)).isEqualTo(3);
    }

    @Test
    void noEntryCanBeDropped() {
        for (int i = 0; i < flows().size(); i++) {
            var flows = flows();
            var dropped = flows.remove(i);
            assertThatThrownBy(() -> ledger(flows).mustClose(MONTH))
                    .as("without %s", dropped)
                    .isInstanceOf(IdentityViolation.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void noEntryCanBeOffByOneCent() {
        for (int i = 0; i < flows().size(); i++) {
            var flows = flows();
            var flow = flows.get(i);
            flows.set(i, new Flow(flow.payer, flow.payee, flow.kind, flow.cents + 1));
            assertThatThrownBy(() -> ledger(flows).mustClose(MONTH))
                    .as("with one cent more in %s", flow)
                    .isInstanceOf(IdentityViolation.class);
        }
    }

    @Test
    void everyIdentityCanFail() {
        assertThat(failing(new Flow(Party.C, Party.C, Kind.DEPRECIATION, 1))).startsWith("operating surplus");
        assertThat(failing(new Flow(Party.G, Party.C, Kind.INTERMEDIATE, 1))).startsWith("output = demand");
        assertThat(failing(new Flow(Party.C, Party.HOUSEHOLDS, Kind.WAGES, 1))).isEqualTo("GDP produced = GDP earned");
        assertThat(failing(new Flow(Party.C, Party.WORLD, Kind.CONSUMPTION, 1))).startsWith("change of net");
        assertThat(failing(new Flow(Party.HOUSEHOLDS, Party.BRIDGE, Kind.VAT, 1)))
                .isEqualTo("GDP produced = GDP earned");
        assertThat(failing(new Flow(Party.HOUSEHOLDS, Party.STATE, Kind.INCOME_TAX, 1)))
                .startsWith("change of net");
    }

    @Test
    void aBookWithoutACounterpartIsFound() {
        var ledger = ledger(flows());
        ledger.book(Party.AWF, 1);
        assertThatThrownBy(() -> ledger.mustClose(MONTH)).hasMessageContaining("net lending of AWF");
    }

    private static String failing(Flow more) {
        var flows = flows();
        flows.add(more);
        try {
            ledger(flows).mustClose(MONTH);
            return "nothing";
        } catch (IdentityViolation found) {
            return found.identity();
        }
    }

    @Test
    void peopleNeitherAppearNorVanish() {
        var people = new PeopleConservation();
        people.mustClose(MONTH, new PeopleConservation.Counts(100, 50, 5, 45, 1, 1, 2, 0));
        people.mustClose(MONTH.plus(1), new PeopleConservation.Counts(101, 50, 6, 45, 1, 1, 2, 1));
        assertThatThrownBy(() ->
                        people.mustClose(MONTH.plus(2), new PeopleConservation.Counts(102, 50, 6, 46, 0, 0, 0, 0)))
                .hasMessageContaining("previous persons");
        assertThatThrownBy(() ->
                        people.mustClose(MONTH.plus(3), new PeopleConservation.Counts(101, 50, 6, 44, 0, 0, 0, 0)))
                .hasMessageContaining("employed + unemployed");
    }
}
