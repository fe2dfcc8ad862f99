package nl.draagkracht.population;

/**
 * The rates of the parameter tables as chances per month by age and sex, before position in the household and yearly level.
 * A yearly chance q becomes 1 - (1 - q)^(1/12); a yearly rate is divided by twelve.
 */
final class MonthlyRates {
    private static final int RECEPTION_LEAVES_BEFORE = 65;

    final double[] death;
    final double[] birth;
    final double[] emigration;
    final double[] leavingHome;
    final double[] separation;
    final double[] institution;
    final double[] union;
    final double fertilityWithoutPartner;
    final double familyEmigration;

    MonthlyRates(DemographyParameters parameters) {
        death = AgeTable.byAgeAndSex(parameters.mortality());
        for (int cell = 0; cell < death.length; cell++) {
            death[cell] = 1 - StrictMath.pow(1 - death[cell], 1.0 / 12);
        }
        birth = twelfth(AgeTable.byAgeAndSex(parameters.fertility()));
        emigration = twelfth(AgeTable.byAgeAndSex(parameters.emigration()));
        separation = twelfth(AgeTable.byAgeAndSex(parameters.separations()));
        union = twelfth(AgeTable.byAgeAndSex(parameters.unions()));
        leavingHome = twelfth(AgeTable.byAgeAndSex(parameters.leavingHome()));
        institution = twelfth(AgeTable.byAgeAndSex(parameters.institutions()));
        double leavingReception = parameters.events().leavingReception().value() / 12;
        for (int cell = 0; cell < death.length; cell++) {
            int age = cell / 2;
            // the table of leaving home counts everybody who leaves; those who leave to live with a partner are in the
            // unions
            leavingHome[cell] = Math.max(0, leavingHome[cell] - union[cell]);
            if (age < HouseholdLinks.ADULT) {
                emigration[cell] = 0;
            } else if (age < RECEPTION_LEAVES_BEFORE) {
                institution[cell] = leavingReception;
            }
        }
        fertilityWithoutPartner = parameters.events().fertilityWithoutPartner().value();
        familyEmigration = parameters.events().familyEmigration().value();
    }

    /** Whether people of this age leave institutions rather than enter them. */
    static boolean leavesInstitutions(int age) {
        return age < RECEPTION_LEAVES_BEFORE;
    }

    private static double[] twelfth(double[] yearly) {
        for (int cell = 0; cell < yearly.length; cell++) {
            yearly[cell] /= 12;
        }
        return yearly;
    }
}
