package nl.draagkracht.report.page;

/** Names of the groups of a breakdown in words; a code that has no name yet stands as it is. */
final class Groups {

    private Groups() {}

    /** The name of a group, such as {@code Finance} for {@code sector} K. */
    static Wording name(String breakdown, String code) {
        return Wording.of(texts -> texts.find("group." + breakdown + "." + code).orElse(code));
    }
}
