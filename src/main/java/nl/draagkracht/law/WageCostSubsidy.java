package nl.draagkracht.law;

/**
 * A general subsidy of the state on gross wages, none in force since the Wet tegemoetkomingen loondomein ended the
 * low-income benefit for employers (LIV) in 2025. What a lever can bring back in a simpler form.
 */
public record WageCostSubsidy(Amounts amounts) {

    /** Share of gross wages that the state pays. */
    public record Amounts(double share) {}

    /** What the state pays on an employer's gross wages, cents. */
    public long subsidyCents(long grossWageCents) {
        return Math.round(amounts.share * grossWageCents);
    }

    /** What an hour of work costs the employer, as a share of its cost without subsidy. */
    public double costFactor() {
        return 1 - amounts.share;
    }
}
