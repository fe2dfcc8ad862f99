package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.PeopleTables;

/**
 * Puts the persons of the Netherlands together in households: partners by age, children with parents by the ages at which
 * mothers have children, others in other households or living in (CBS 37620, 71487ned, 37975), and gives everybody an
 * education.
 */
final class HouseholdSynthesis {

    private HouseholdSynthesis() {}

    static HouseholdDraft build(
            PeopleTables tables, PeopleSynthesis people, double share, FitReport report, Draws draws, Sweep sweep) {
        var couples = new CoupleSynthesis(tables, people);
        var others = new OtherMembers(tables, people, share, draws);
        HouseholdDraft draft = heads(people, couples, others);
        new ChildNumbers(tables, draft, draws).assign((int) total(people, CensusPosition.CHILD));
        others.chooseHosts(draft);
        draft.openMembers();
        new ChildAges(tables, people, draft, draws).assign(sweep);
        others.moveIn(draft);
        new EducationSynthesis(tables, people, couples, report, draws).assign(draft);
        return draft;
    }

    private static HouseholdDraft heads(PeopleSynthesis people, CoupleSynthesis couples, OtherMembers others) {
        long size = total(people, CensusPosition.SINGLE)
                + total(people, CensusPosition.SINGLE_PARENT)
                + total(people, CensusPosition.INSTITUTIONAL)
                + others.households();
        for (int[] kind : couples.couples) {
            size += TableCells.sum(kind);
        }
        var draft = new HouseholdDraft((int) size);
        alone(draft, 0, people, CensusPosition.SINGLE);
        for (int kind = 0; kind < couples.couples.length; kind++) {
            for (int man = 0; man < Ages.COUNT; man++) {
                for (int woman = 0; woman < Ages.COUNT; woman++) {
                    draft.add(
                            HouseholdDraft.code(man, 0),
                            HouseholdDraft.code(woman, 1),
                            couples.count(kind, man, woman));
                }
            }
            draft.closeBlock(1 + kind);
        }
        alone(draft, 5, people, CensusPosition.SINGLE_PARENT);
        others.addHeads(draft);
        draft.closeBlock(6);
        alone(draft, 7, people, CensusPosition.INSTITUTIONAL);
        return draft;
    }

    private static void alone(HouseholdDraft draft, int block, PeopleSynthesis people, CensusPosition position) {
        for (int age = 0; age < Ages.COUNT; age++) {
            for (int sex = 0; sex < 2; sex++) {
                draft.add(HouseholdDraft.code(age, sex), (short) -1, people.count(age, sex, position));
            }
        }
        draft.closeBlock(block);
    }

    private static long total(PeopleSynthesis people, CensusPosition position) {
        long total = 0;
        for (int age = 0; age < Ages.COUNT; age++) {
            total += people.count(age, 0, position) + people.count(age, 1, position);
        }
        return total;
    }
}
