package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * How far Dutch people work more or less when law leaves more or less of their pay.
 * Percent more participants per percent more net gain of work; {@code parameters/labour/reward-of-work.json}.
 *
 * @param answers 1 when participation answers the law, 0 when not
 * @param menInCouples elasticity of men with a partner
 * @param womenInCouples elasticity of women with a partner, without children at home
 * @param mothersInCouples elasticity of women with a partner and children at home
 * @param singles elasticity of those who live alone
 * @param singleParents elasticity of lone parents
 * @param delayMonths mean delay of the answer, months
 */
public record RewardOfWorkParameters(
        Sourced answers,
        Sourced menInCouples,
        Sourced womenInCouples,
        Sourced mothersInCouples,
        Sourced singles,
        Sourced singleParents,
        Sourced delayMonths) {

    /** The elasticities in the order of {@link SupplyGroup}; all 0 when participation does not answer. */
    double[] elasticities() {
        double on = answers.value();
        return new double[] {
            on * menInCouples.value(),
            on * womenInCouples.value(),
            on * mothersInCouples.value(),
            on * singles.value(),
            on * singleParents.value()
        };
    }
}
