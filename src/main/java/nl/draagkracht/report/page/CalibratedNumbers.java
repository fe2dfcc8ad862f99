package nl.draagkracht.report.page;

import java.math.BigDecimal;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.scenario.Calibration;

/** The numbers of the model that were calibrated and frozen: which, to what, and what they were before. */
final class CalibratedNumbers {
    private CalibratedNumbers() {}

    /** A paragraph and a list. */
    static void write(Calibration calibration, Html html) {
        long held = calibration.moments().stream()
                .filter(Calibration.Reached::isHeld)
                .count();
        html.element(
                "p",
                Wording.of(texts -> texts.say(
                        "assumptions.calibrated",
                        "n",
                        Integer.toString(calibration.parameters().size()),
                        "date",
                        calibration.made().date(),
                        "moments",
                        Integer.toString(calibration.moments().size()),
                        "held",
                        Long.toString(held))),
                "id",
                "calibrated");
        html.open("ul", "class", "quiet");
        for (Calibration.Fitted fitted : calibration.parameters()) {
            html.open("li").open("code").both(Wording.same(fitted.name().replace(".", ".\u200B")));
            html.raw("</code>: ").both(change(fitted)).close("li");
        }
        html.close("ul");
    }

    private static Wording change(Calibration.Fitted fitted) {
        return Wording.of(texts -> texts.say(
                "assumptions.calibratedNumber",
                "after",
                written(fitted.after(), texts.language()),
                "before",
                written(fitted.before(), texts.language())));
    }

    private static String written(double value, Language language) {
        return language.asWritten(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
