package io.claimstream.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, over the classes of all modules. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.claimstream");

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "extract", "aggregate"})
    void knowsOfNoOtherStageThanItself(String stage) {
        String[] others = List.of("ingest", "extract", "aggregate", "standalone").stream()
                .filter(other -> !other.equals(stage))
                .map(other -> "io.claimstream." + other + "..")
                .toArray(String[]::new);

        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("io.claimstream." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);

        rule.check(CLASSES);
    }

    @Test
    void contractKnowsOfNoStage() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("io.claimstream.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.claimstream.ingest..",
                        "io.claimstream.extract..",
                        "io.claimstream.aggregate..",
                        "io.claimstream.standalone..");

        rule.check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract", "ingest", "extract", "aggregate", "standalone"})
    void hasNoCyclesBetweenPackages(String module) {
        ArchRule rule = slices().matching("io.claimstream." + module + ".(*)..")
                .should()
                .beFreeOfCycles();

        rule.check(CLASSES);
    }

    @Test
    void keepsKafkaOutOfTheCore() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(
                        "io.claimstream.ingest.source..",
                        "io.claimstream.ingest.html..",
                        "io.claimstream.extract.*..",
                        "io.claimstream.aggregate.ledger..",
                        "io.claimstream.aggregate.placement..",
                        "io.claimstream.contract.article..",
                        "io.claimstream.contract.claim..",
                        "io.claimstream.contract.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "kafka..");

        rule.check(CLASSES);
    }

    @Test
    void keepsTheHttpServerAtTheDoors() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages("..gateway..", "..api..", "io.claimstream.standalone.http..")
                .and()
                .haveNameNotMatching(".*\\.(IngestStage|AggregateStage|Stages)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.javalin..");

        rule.check(CLASSES);
    }

    @Test
    void readsNoClockButTheOnePassedIn() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("io.claimstream.standalone.cli..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone");

        rule.check(CLASSES);
    }

    @Test
    void leavesNothingToChance() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("io.claimstream.standalone..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class);

        rule.check(CLASSES);
    }

    @Test
    void printsNowhereButOnTheCommandLine() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("io.claimstream.standalone.cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

        rule.check(CLASSES);
    }

    @Test
    void logsThroughOneApi() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }
}
