package nl.draagkracht.report.page;

import java.util.function.Function;
import nl.draagkracht.kernel.Language;

/**
 * The same words in both languages of the page.
 *
 * @param en in English
 * @param nl in Dutch
 */
record Wording(String en, String nl) {

    /** What is said the same way in both languages. */
    static Wording of(Function<Texts, String> saying) {
        return new Wording(saying.apply(Texts.of(Language.ENGLISH)), saying.apply(Texts.of(Language.DUTCH)));
    }

    /** The text of a key. */
    static Wording key(String key) {
        return of(texts -> texts.say(key));
    }

    /** Words that are the same in both languages, such as a name. */
    static Wording same(String words) {
        return new Wording(words, words);
    }

    /** The words in a language. */
    String in(Language language) {
        return language == Language.ENGLISH ? en : nl;
    }
}
