package nl.draagkracht.treasury;

import nl.draagkracht.law.StatuteBook;

/**
 * Levels of the premiums for WW (AWf) and disability (Aof) against the law, when they are to cover what the funds spend.
 * Model page 4.9: once a year the premium is set so that it would have taken away a share of last year's surplus or deficit.
 */
final class PremiumLevels {
    private static final int MONTHS = 12;

    private double unemployment = 1;
    private double disability = 1;
    private long awfBalance;
    private long awfPremiums;
    private long aofBalance;
    private long aofPremiums;
    private int months;

    /** Notes the month of both funds, cents. */
    void note(FundMonth awf, long awfPremium, FundMonth aof, long aofPremium) {
        awfBalance += awf.balanceCents();
        awfPremiums += awfPremium;
        aofBalance += aof.balanceCents();
        aofPremiums += aofPremium;
        months++;
    }

    /** Sets the levels anew when a year is full, and begins another one. */
    void set(double covering) {
        if (months < MONTHS) {
            return;
        }
        unemployment *= level(covering, awfBalance, awfPremiums);
        disability *= level(covering, aofBalance, aofPremiums);
        awfBalance = 0;
        awfPremiums = 0;
        aofBalance = 0;
        aofPremiums = 0;
        months = 0;
    }

    private static double level(double covering, long balance, long premiums) {
        return premiums <= 0 ? 1 : Math.max(0, 1 - covering * balance / premiums);
    }

    /** The law with these levels; the very same where nothing was set. */
    StatuteBook applyTo(StatuteBook law) {
        return unemployment == 1 && disability == 1 ? law : law.withPremiumLevels(unemployment, disability);
    }
}
