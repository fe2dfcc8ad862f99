package nl.draagkracht.law.cases;

/**
 * One input of a domain of law cases, as published calculators of Dutch benefits and taxes ask for it.
 *
 * @param name key in the inputs of a case
 * @param type number, flag, text or list
 * @param otherwise value when it is missing; null when it has none
 */
public record CaseInput(String name, String type, Object otherwise) {
    static CaseInput number(String name) {
        return new CaseInput(name, "number", null);
    }

    static CaseInput number(String name, double otherwise) {
        return new CaseInput(name, "number", otherwise);
    }

    static CaseInput flag(String name, boolean otherwise) {
        return new CaseInput(name, "flag", otherwise);
    }

    static CaseInput text(String name, String otherwise) {
        return new CaseInput(name, "text", otherwise);
    }

    static CaseInput list(String name) {
        return new CaseInput(name, "list", null);
    }
}
