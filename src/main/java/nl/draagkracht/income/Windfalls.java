package nl.draagkracht.income;

/** Money that Dutch households got once, beside the income of the month: what is left of transition payments after tax. */
public interface Windfalls {
    /** Number of payments of the month. */
    int count();

    /** Row of the household that got a payment, as it was when the month was paid. */
    int home(int place);

    /** Identity of that household: the row may have become another's. */
    int identity(int place);

    /** What is left of it, cents. */
    int netCents(int place);

    /** All that the household of a row got in the month, cents; zero for nearly all. */
    int ofHome(int household);
}
