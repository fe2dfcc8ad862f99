package nl.draagkracht.population.synthesis;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Writes the drafted households of the Netherlands into the columns: households in random order, members next to each
 * other, head first, then the partner, then children, then others. Identities are the first row numbers.
 */
final class HouseholdRows {

    private final HouseholdDraft draft;
    private final Draws draws;

    /** Persons by age, sex and position as written, row-major. */
    final long[] written = new long[Ages.COUNT * 2 * CensusPosition.COUNT];

    HouseholdRows(HouseholdDraft draft, Draws draws) {
        this.draft = draft;
        this.draws = draws;
    }

    Population write(double share, Sweep sweep) {
        int size = draft.size();
        long[] order = new long[size];
        sweep.chunks(size, (from, to) -> {
            for (int h = from; h < to; h++) {
                order[h] = draws.bits(Decision.HOUSEHOLD_ORDER, h, 0) >>> 25 << 24 | h;
            }
            return null;
        });
        Arrays.parallelSort(order);
        int[] first = new int[size + 1];
        for (int row = 0; row < size; row++) {
            first[row + 1] = first[row] + draft.members((int) (order[row] & 0xFFFFFF));
        }
        // demography makes room for births, immigrants and new households when it knows how long the run is
        var persons = new Persons(first[size]);
        var households = new Households(size);
        persons.count(first[size]);
        households.count(size);
        var tallies = sweep.chunks(size, (from, to) -> {
            long[] tally = new long[written.length];
            for (int row = from; row < to; row++) {
                int h = (int) (order[row] & 0xFFFFFF);
                households.identity[row] = row;
                households.firstMember[row] = first[row];
                households.type[row] = (byte) draft.type(h).ordinal();
                members(persons, row, first[row], h, tally);
            }
            return tally;
        });
        for (long[] tally : tallies) {
            for (int cell = 0; cell < written.length; cell++) {
                written[cell] += tally[cell];
            }
        }
        return new Population(persons, households, share);
    }

    private void members(Persons persons, int row, int first, int h, long[] tally) {
        int block = draft.block(h);
        CensusPosition adult = switch (block) {
            case 0 -> CensusPosition.SINGLE;
            case 5 -> CensusPosition.SINGLE_PARENT;
            case 6 -> CensusPosition.OTHER;
            case 7 -> CensusPosition.INSTITUTIONAL;
            default -> CensusPosition.PARTNERS[block - 1];
        };
        int person = first;
        person(persons, person++, row, draft.head[h], adult, tally);
        if (draft.partner[h] >= 0) {
            person(persons, person++, row, draft.partner[h], adult, tally);
        }
        int place = draft.memberStart[h];
        for (int child = 0; child < draft.children[h]; child++) {
            person(persons, person++, row, draft.member[place++], CensusPosition.CHILD, tally);
        }
        for (int other = 0; other < draft.others[h]; other++) {
            person(persons, person++, row, draft.member[place++], CensusPosition.OTHER, tally);
        }
        persons.nextMember[person - 1] = -1;
    }

    private void person(Persons persons, int i, int row, short code, CensusPosition position, long[] tally) {
        int age = HouseholdDraft.age(code);
        int sex = HouseholdDraft.sex(code);
        persons.identity[i] = i;
        persons.household[i] = row;
        persons.nextMember[i] = i + 1;
        persons.sex[i] = (byte) sex;
        persons.education[i] = (byte) HouseholdDraft.education(code);
        // Published ages hold in January 2026 (index 0); nobody is born after the first of January.
        int months = age == 0
                ? 1 + draws.below(11, Decision.START_BIRTH_MONTH, i, 0)
                : draws.below(12, Decision.START_BIRTH_MONTH, i, 0);
        persons.birthMonth[i] = (short) -(12 * age + months);
        tally[(age * 2 + sex) * CensusPosition.COUNT + position.ordinal()]++;
    }
}
