package nl.draagkracht.scenario;

import tools.jackson.databind.JsonNode;

/** A number that its writer put between quotes, perhaps with the decimal comma of the Netherlands: a slip with a likely mend. */
final class QuotedNumber {

    private QuotedNumber() {}

    /** The mend, for the "Maybe ..." line; empty when the value is no number between quotes. */
    static String mend(JsonNode value) {
        boolean isNumber = value.isString() && value.asString().matches("-?[0-9]+([.,][0-9]+)?");
        return isNumber ? value.asString().replace(',', '.') + " without quotes" : "";
    }
}
