package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;
import nl.draagkracht.law.EnactedProposals;
import nl.draagkracht.law.Proposal;

/**
 * A bill or plan becomes law: one of {@link Proposal}, with the amounts and readings of {@code parameters/law/proposals.json} in
 * euros of January 2026.
 *
 * @param name the proposal
 */
@Lever(
        type = "proposal",
        meaning = "A bill or plan of the government is enacted.",
        remark =
                "Amounts of bills are deflated by the price path of the law. What no room reads changes nothing in a run: the own"
                        + " risk of health insurance, the ruling for recruits from abroad. The pension age"
                        + " rises from 2033 on, however early the proposal is enacted.")
public record EnactProposal(
        @Choice(meaning = "the bill or plan") Proposal name) implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        String enacted = "law.enactedProposals." + EnactedProposals.switchOf(name);
        return Revise.number(parameters, enacted, before -> 1);
    }

    @Override
    public String clause(Language language) {
        return name.clause(language);
    }
}
