package nl.draagkracht.experiment;

import java.util.List;
import nl.draagkracht.kernel.Month;

/**
 * One life as the model lived it, month by month.
 *
 * @param identity running number of the person, unique in a run
 * @param sex sex
 * @param born month of birth
 * @param education level of education at the end
 * @param province where the person lived at first
 * @param months the months in which the person lived in the country
 * @param end how it ended, empty when the person outlived the run
 */
public record Life(
        int identity, String sex, Month born, String education, String province, List<LifeMonth> months, String end) {

    /** The life with a list nobody can change. */
    public Life {
        months = List.copyOf(months);
    }
}
