package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.population.Population;

/**
 * In which province the workers of the start population work, given where they live.
 * {@code commuting.json} (12 x 12 shares, model of jobs/commuting_province). Own-account workers commute like employees.
 */
public final class WorkplaceDraw {
    private final double[][] cumulated = new double[Province.COUNT][Province.COUNT];

    public WorkplaceDraw(SourcedTable commuting) {
        for (int home = 0; home < Province.COUNT; home++) {
            double sum = 0;
            for (int work = 0; work < Province.COUNT; work++) {
                sum += commuting.valueOr(
                        0, Province.at(home).code(), Province.at(work).code());
                cumulated[home][work] = sum;
            }
        }
    }

    /** Work province per row of persons, -1 for those without work. */
    public byte[] draw(Population population, Draws draws) {
        var persons = population.persons();
        var provinces = new byte[persons.count()];
        for (int i = 0; i < provinces.length; i++) {
            provinces[i] = -1;
            if (persons.isAlive(i) && persons.contract[i] >= 0) {
                int home = population.households().province[persons.household[i]];
                double u = draws.uniform(Decision.WORK_PROVINCE, persons.identity[i], 0)
                        * cumulated[home][Province.COUNT - 1];
                int work = 0;
                while (cumulated[home][work] <= u) {
                    work++;
                }
                provinces[i] = (byte) work;
            }
        }
        return provinces;
    }

    /** Employees and director-owners per section and work province: the workers that firms must seat. */
    public static int[][] counts(Population population, byte[] workProvince) {
        var persons = population.persons();
        var counts = new int[Section.COUNT][Province.COUNT];
        for (int i = 0; i < workProvince.length; i++) {
            if (workProvince[i] >= 0 && persons.contract[i] != Contract.ZZP.ordinal()) {
                counts[persons.section[i]][workProvince[i]]++;
            }
        }
        return counts;
    }
}
