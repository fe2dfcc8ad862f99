package nl.draagkracht.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import nl.draagkracht.kernel.Draws;

/** The plan of the house, read from the drawing itself, and the habits that a machine can check. */
@AnalyzeClasses(packages = "nl.draagkracht", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] MODEL = {
        "..kernel..",
        "..ledger..",
        "..population..",
        "..technology..",
        "..law..",
        "..firms..",
        "..labour..",
        "..conformance..",
        "..claims..",
        "..income..",
        "..spending..",
        "..treasury..",
        "..indicators..",
        "..simulation.."
    };

    @ArchTest
    static final ArchRule ARROWS_ARE_THOSE_OF_THE_DRAWING = classes()
            .should(adhereToPlantUmlDiagram(
                    Path.of("src/site/resources/architecture.puml"),
                    consideringOnlyDependenciesInAnyPackage("nl.draagkracht..")));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("nl.draagkracht.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_LAW_KNOWS_NO_PEOPLE_AND_NO_CHANCE = noClasses()
            .that()
            .resideInAPackage("..law..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..population..").or(belongToAnyOf(Draws.class)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CHANCE_IS_KEYED = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(java.util.Random.class, java.util.SplittableRandom.class))
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule MODEL_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.time.."));

    @ArchTest
    static final ArchRule MODEL_HAS_NO_UNORDERED_COLLECTIONS = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat(belongToAnyOf(java.util.HashMap.class, java.util.HashSet.class));

    @ArchTest
    static final ArchRule MODEL_USES_STRICT_MATHEMATICS = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "pow", double.class, double.class);

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule ONLY_TWO_ROOMS_TOUCH_JSON = noClasses()
            .that()
            .resideOutsideOfPackages("..scenario..", "..report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson.."));

    @ArchTest
    static final ArchRule ONLY_THE_STORE_SPEAKS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql.."));

    @ArchTest
    static final ArchRule NOBODY_NEEDS_DUCKDB_TO_COMPILE =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("org.duckdb.."));
}
