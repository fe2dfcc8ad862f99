package nl.draagkracht.firms;

/**
 * Seats sorted by firm, own-account work last.
 * Counting sort, since firms are small and numbered.
 */
final class SeatOrder {
    private final int[] first;
    private final int[] seats;

    private SeatOrder(int[] first, int[] seats) {
        this.first = first;
        this.seats = seats;
    }

    /** The order of these seats; the number of firms stands for own-account work. */
    static SeatOrder byFirm(Seats seats, int firms) {
        var first = new int[firms + 2];
        for (int firm : seats.firm()) {
            first[(firm == Jobs.POOL ? firms : firm) + 1]++;
        }
        for (int firm = 0; firm <= firms; firm++) {
            first[firm + 1] += first[firm];
        }
        var next = first.clone();
        var order = new int[seats.count()];
        for (int seat = 0; seat < order.length; seat++) {
            int firm = seats.firm()[seat];
            order[next[firm == Jobs.POOL ? firms : firm]++] = seat;
        }
        return new SeatOrder(first, order);
    }

    /** Place of the first seat of a firm. */
    int from(int firm) {
        return first[firm];
    }

    /** One past the place of the last seat of a firm. */
    int to(int firm) {
        return first[firm + 1];
    }

    /** The seat at a place. */
    int seat(int place) {
        return seats[place];
    }
}
