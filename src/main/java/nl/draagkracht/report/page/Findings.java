package nl.draagkracht.report.page;

import java.util.function.IntFunction;
import nl.draagkracht.kernel.Month;

/**
 * Says in one sentence what a pair of rows shows. Five patterns: a peak or a low inside the run, an end above or below
 * the baseline, no difference worth naming; and one for a run without a counterpart.
 */
final class Findings {

    private static final int LAST_YEAR = 12;

    private final IntFunction<Month> calendar;
    private final boolean alone;

    /**
     * Speaks of runs on this calendar.
     *
     * @param calendar the month at a place on the time axis
     * @param alone whether there is no baseline to compare with
     */
    Findings(IntFunction<Month> calendar, boolean alone) {
        this.calendar = calendar;
        this.alone = alone;
    }

    /** Speaks of this evidence. */
    static Findings on(Evidence evidence) {
        return new Findings(evidence::month, evidence.isAlone());
    }

    /** The finding about a measure; the text {@code subject.<subject>} names it. */
    Wording about(String subject, Measure measure, Paired pair) {
        return Wording.of(texts -> about(subject, measure, pair, texts));
    }

    private String about(String subject, Measure measure, Paired pair, Texts texts) {
        if (alone) {
            return range(subject, measure, pair, texts);
        }
        int widest = pair.widest();
        double gap = pair.gap(widest);
        if (Double.isNaN(gap) || measure.isNear(pair.scenario()[widest], pair.baseline()[widest])) {
            return near(subject, measure, pair, texts);
        }
        int sign = gap > 0 ? 1 : -1;
        int extreme = pair.extreme(sign);
        int last = pair.months() - 1;
        String side = sign > 0 ? "above" : "below";
        if (extreme <= last - LAST_YEAR && sign * pair.gap(extreme) >= Math.abs(gap) / 2) {
            return sentence((sign > 0 ? "peak." : "low.") + side, subject, measure, pair, extreme, texts);
        }
        boolean endsWide = sign * pair.gap(last) >= Math.abs(gap) * 0.9;
        return sentence(
                (endsWide ? "end." : "widest.") + side, subject, measure, pair, endsWide ? last : widest, texts);
    }

    private String sentence(String pattern, String subject, Measure measure, Paired pair, int at, Texts texts) {
        double value = pair.scenario()[at];
        return texts.say(
                "finding." + pattern,
                "subject",
                texts.say("subject." + subject),
                "value",
                measure.spoken(value, texts),
                "month",
                month(calendar.apply(at), texts),
                "gap",
                measure.gap(value, pair.baseline()[at], texts));
    }

    private String near(String subject, Measure measure, Paired pair, Texts texts) {
        int last = pair.months() - 1;
        return texts.say(
                "finding.near",
                "subject",
                texts.say("subject." + subject),
                "value",
                measure.spoken(pair.scenario()[last], texts),
                "month",
                month(calendar.apply(last), texts));
    }

    private String range(String subject, Measure measure, Paired pair, Texts texts) {
        int last = pair.months() - 1;
        String low = measure.spoken(pair.scenario()[pair.extreme(-1)], texts);
        String high = measure.spoken(pair.scenario()[pair.extreme(1)], texts);
        return texts.say(
                low.equals(high) ? "finding.constant" : "finding.range",
                "subject",
                texts.say("subject." + subject),
                "low",
                low,
                "high",
                high,
                "value",
                measure.spoken(pair.scenario()[last], texts),
                "month",
                month(calendar.apply(last), texts));
    }

    /** A month in words: {@code March 2028}, {@code maart 2028}. */
    static String month(Month month, Texts texts) {
        return texts.say("month." + month.monthOfYear()) + "\u00a0" + month.year();
    }
}
