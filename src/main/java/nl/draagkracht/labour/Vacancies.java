package nl.draagkracht.labour;

import nl.draagkracht.firms.Jobs;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.IntSequence;

/**
 * Posting of free slots, new ones and those that a worker leaves: a Dutch employer posts about half of them, the rest go through network, recall and agency.
 * CBS 80472ned against CBS 82848NED: 115 thousand new vacancies, 220 thousand hires a month; model page 4.5. Where applicants come by
 * themselves fewer are posted: Dutch employers advertise less when the flow of applicants is large (Rietveld, Gorter, Nijkamp and Russo
 * 2000; Russo, Gorter and Schettkat 2001).
 */
final class Vacancies {
    private final Setting setting;
    private final SystematicRounding posting;
    private final double[] posts;

    /**
     * Posting in a month.
     *
     * @param posts how many of the slots that they would post in the baseline employers post, by kind of work
     */
    Vacancies(Setting setting, Decision purpose, int month, double[] posts) {
        this.setting = setting;
        this.posts = posts;
        posting = new SystematicRounding(setting.draws().uniform(purpose, 0, month));
    }

    /** Workers left these cells: slots still wanted become free, a share of those of employers is posted at once. */
    void free(IntSequence cells, LabourFlows flows) {
        for (int k = 0; k < cells.size(); k++) {
            free(cells.at(k), flows);
        }
    }

    /** A worker left this cell. */
    void free(int cell, LabourFlows flows) {
        var jobs = setting.jobs();
        if (jobs.leave(cell) && !jobs.isPool(cell)) {
            double normal = setting.parameters().separation().postedShare().value();
            post(cell, posting.next(Math.min(1, normal * posts(cell))), flows);
        }
    }

    /** Slots that are new to their cells are posted as those are that a worker leaves: who grows recruits like who replaces. */
    void announce(LabourFlows flows) {
        var jobs = setting.jobs();
        double normal = setting.parameters().separation().postedShare().value();
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (jobs.fresh[cell] > 0 && !jobs.isPool(cell)) {
                post(cell, posting.next(jobs.fresh[cell] * Math.min(1, normal * posts(cell))), flows);
            }
        }
    }

    private double posts(int cell) {
        return posts[KindOfWork.of(setting.jobs().occupation[cell])];
    }

    private void post(int cell, int slots, LabourFlows flows) {
        if (slots > 0) {
            setting.jobs().advertise(cell, slots);
            flows.add(LabourFlow.NEW_VACANCIES, slots);
        }
    }

    /** Some vacancies lapse and some unadvertised slots are posted after all. */
    void review(int month, LabourFlows flows) {
        Jobs jobs = setting.jobs();
        var parameters = setting.parameters().separation();
        double lapse = parameters.lapse().value();
        double again = parameters.postAgain().value();
        var lapsing = new SystematicRounding(setting.draws().uniform(Decision.VACANCY_LAPSE, 0, month));
        var posted = new SystematicRounding(setting.draws().uniform(Decision.VACANCY_POSTED, 0, month));
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (jobs.isPool(cell)) {
                continue;
            }
            int hidden = jobs.unadvertised[cell];
            if (jobs.vacant[cell] > 0) {
                int lapsed = lapsing.next(jobs.vacant[cell] * lapse);
                jobs.advertise(cell, -lapsed);
                flows.add(LabourFlow.LAPSED_VACANCIES, lapsed);
            }
            if (hidden > 0) {
                post(cell, Math.min(hidden, posted.next(hidden * again * posts(cell))), flows);
            }
        }
    }
}
