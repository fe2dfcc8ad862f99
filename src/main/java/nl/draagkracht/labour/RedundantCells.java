package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.IntSequence;

/**
 * The job cells with more workers than slots wanted, and who works in them.
 * Built by counting sort, so that only these cells cost time.
 */
final class RedundantCells {
    private final int[] cells;
    private final int[] start;
    private final int[] members;

    private RedundantCells(int[] cells, int[] start, int[] members) {
        this.cells = cells;
        this.start = start;
        this.members = members;
    }

    static RedundantCells of(Setting setting) {
        var jobs = setting.jobs();
        var place = new int[jobs.count()];
        Arrays.fill(place, -1);
        var cells = new IntSequence();
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (jobs.redundant(cell) > 0) {
                place[cell] = cells.size();
                cells.add(cell);
            }
        }
        var start = new int[cells.size() + 1];
        for (int k = 0; k < cells.size(); k++) {
            start[k + 1] = start[k] + jobs.occupied[cells.at(k)];
        }
        var persons = setting.persons();
        var next = Arrays.copyOf(start, start.length);
        var members = new int[start[cells.size()]];
        for (var part : setting.sweep().chunks(cells.size() == 0 ? 0 : persons.count(), (from, to) -> {
            var found = new IntSequence();
            for (int i = from; i < to; i++) {
                if (persons.isAlive(i) && persons.job[i] >= 0 && place[persons.job[i]] >= 0) {
                    found.add(i);
                }
            }
            return found;
        })) {
            for (int k = 0; k < part.size(); k++) {
                members[next[place[persons.job[part.at(k)]]]++] = part.at(k);
            }
        }
        return new RedundantCells(cells.toArray(), start, members);
    }

    int count() {
        return cells.length;
    }

    int cell(int place) {
        return cells[place];
    }

    int[] members(int place) {
        return Arrays.copyOfRange(members, start[place], start[place + 1]);
    }
}
