package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Persons;
import nl.draagkracht.simulation.MoneyRow;
import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.Sight;
import nl.draagkracht.simulation.StandingRow;

/** Writes down the life of one person while the country lives: looks before and after every phase, and takes the account of the month. */
final class LifeRecorder implements Onlooker {
    private static final String PEOPLE = "People age, are born, migrate and die";
    private static final String CLAIMS = "People claim, and institutions decide";
    private static final String PARTNER = "partner: ";
    private static final int GENERATION = 15;

    private final int identity;
    private final List<LifeMonth> months = new ArrayList<>();
    private List<LifeEvent> events = new ArrayList<>();
    private List<StandingRow> standing = List.of();
    private List<StandingRow> standingBefore = List.of();
    private LifeLook look;
    private LifeLook partner;
    private long spentCents;
    private String end = "";
    private Life life;

    LifeRecorder(int identity) {
        this.identity = identity;
    }

    /** The life as far as it was lived; empty when nobody had this number. */
    Optional<Life> life() {
        return Optional.ofNullable(life)
                .map(known -> new Life(
                        identity, known.sex(), known.born(), known.education(), known.province(), months, end));
    }

    @Override
    public void begin(Sight sight) {
        find(sight);
    }

    /** Persons keep their row as long as they live in the country. */
    private void find(Sight sight) {
        var persons = sight.population().persons();
        for (int i = 0; i < persons.count(); i++) {
            if (persons.identity[i] == identity && persons.isAlive(i)) {
                look = LifeLook.at(sight.population(), i);
                partner = look.partner() < 0 ? null : LifeLook.at(sight.population(), look.partner());
                life = introduce(persons, i, sight);
            }
        }
    }

    private Life introduce(Persons persons, int row, Sight sight) {
        var households = sight.population().households();
        return new Life(
                identity,
                Sex.at(persons.sex[row]).code(),
                new Month(persons.birthMonth[row]),
                Education.at(persons.education[row]).code(),
                Province.at(households.province[persons.household[row]]).code(),
                List.of(),
                "");
    }

    @Override
    public void after(String phase, Sight sight) {
        if (look == null && end.isEmpty() && phase.equals(PEOPLE)) {
            arrive(sight);
        }
        if (look == null) {
            return;
        }
        var persons = sight.population().persons();
        if (persons.identity[look.row()] != identity || !persons.isAlive(look.row())) {
            end = sight.died(look.row()) ? "died" : "left the country";
            events.add(new LifeEvent(phase, end, ""));
            if (!months.isEmpty()) {
                months.add(lastMonth(sight.month()));
            }
            look = null;
            return;
        }
        var now = LifeLook.at(sight.population(), look.row());
        var changes = new LifeChanges(events, "");
        changes.atHome(phase, look, now, sight);
        changes.atWork(phase, look, now);
        if (phase.equals(PEOPLE)) {
            spentCents = sight.wouldSpend(persons.household[now.row()]);
        } else if (phase.equals(CLAIMS)) {
            standing = sight.standing(now.row());
            new LifeClaims(events, "", look, now, standing).add(standingBefore);
            standingBefore = standing;
        }
        partner(phase, now.partner(), sight);
        look = now;
    }

    /** What happened to the partner, as far as it is the partner's alone. */
    private void partner(String phase, int row, Sight sight) {
        var now = row < 0 ? null : LifeLook.at(sight.population(), row);
        int known = partner == null ? -1 : partner.identity();
        if (now != null && known == now.identity()) {
            new LifeChanges(events, PARTNER).atWork(phase, partner, now);
            if (phase.equals(CLAIMS)) {
                new LifeClaims(events, PARTNER, partner, now, sight.standing(row)).rights();
            }
        }
        partner = now;
    }

    private void arrive(Sight sight) {
        find(sight);
        if (look != null) {
            int age = sight.population().persons().age(look.row(), sight.month().index());
            events.add(new LifeEvent(PEOPLE, age == 0 ? "is born" : "comes to the Netherlands", ""));
        }
    }

    @Override
    public void monthEnds(Sight sight) {
        if (look == null) {
            return;
        }
        months.add(new LifeMonth(
                sight.month(),
                work(sight),
                home(sight),
                LifeClaims.codes(look.rights()),
                standing,
                money(sight),
                events));
        events = new ArrayList<>();
    }

    /** The month in which somebody died or left, of which only that is known. */
    private LifeMonth lastMonth(Month month) {
        var before = months.get(months.size() - 1);
        return new LifeMonth(month, before.work(), before.home(), List.of(), List.of(), List.of(), events);
    }

    private LifeMonth.Work work(Sight sight) {
        var persons = sight.population().persons();
        int i = look.row();
        boolean works = look.works();
        return new LifeMonth.Work(
                persons.age(i, sight.month().index()),
                SurveyStatus.at(look.status()).code(),
                Activity.at(persons.activity[i]).code(),
                works ? Contract.at(look.contract()).code() : "",
                LifeChanges.section(look.section()),
                LifeChanges.occupation(look.occupation()),
                works ? look.hoursPerWeek() : 0,
                works ? look.wageCents() : 0,
                works ? persons.tenureMonths[i] : 0,
                look.monthsUnemployed());
    }

    private LifeMonth.Home home(Sight sight) {
        var persons = sight.population().persons();
        var households = sight.population().households();
        int home = persons.household[look.row()];
        var others = new ArrayList<String>();
        for (int i = households.firstMember[home]; i >= 0; i = persons.nextMember[i]) {
            if (i != look.row()) {
                others.add(relation(i, persons) + " "
                        + persons.age(i, sight.month().index())
                        + (persons.age(i, sight.month().index()) < GENERATION
                                ? ""
                                : " " + SurveyStatus.at(persons.status[i]).code()));
            }
        }
        return new LifeMonth.Home(
                households.identity[home],
                HouseholdType.at(households.type[home]).code(),
                List.copyOf(others),
                Tenancy.at(households.tenancy[home]).code(),
                households.disposableCents[home] + sight.windfall(home),
                spentCents,
                households.liquidCents[home]);
    }

    private List<LifeMoney> money(Sight sight) {
        var persons = sight.population().persons();
        return sight.account(persons.household[look.row()]).stream()
                .map(row -> new LifeMoney(whose(row, persons), row.id(), row.item(), row.article(), row.cents()))
                .toList();
    }

    private String whose(MoneyRow row, Persons persons) {
        return row.person() < 0 ? "household" : row.person() == look.row() ? "self" : relation(row.person(), persons);
    }

    private String relation(int other, Persons persons) {
        if (other == look.partner()) {
            return "partner";
        }
        int younger = (persons.birthMonth[other] - persons.birthMonth[look.row()]) / 12;
        return younger >= GENERATION ? "child" : younger <= -GENERATION ? "parent" : "other";
    }
}
