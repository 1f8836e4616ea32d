package org.tellurion.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tellurion.model.FloorException;

/** The rules of ARCHITECTURE.md on who may use what. */
final class FloorsTest {
  private static final String HOUSE = "org.tellurion.";

  /** Every room that there is or will be, and its floor. */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("model", 0),
          Map.entry("registry", 1),
          Map.entry("search", 1),
          Map.entry("text", 1),
          Map.entry("market", 1),
          Map.entry("coding", 2),
          Map.entry("reuse", 2),
          Map.entry("network", 2),
          Map.entry("law", 2),
          Map.entry("scenario", 2),
          Map.entry("desk", 3),
          Map.entry("web", 4),
          Map.entry("cli", 4),
          Map.entry("spark", 4));

  /** Rooms whose answers depend on nothing but their arguments. */
  private static final String[] PURE_ROOMS = {
    "org.tellurion.model..",
    "org.tellurion.registry..",
    "org.tellurion.search..",
    "org.tellurion.coding..",
    "org.tellurion.reuse..",
    "org.tellurion.network..",
    "org.tellurion.law..",
    "org.tellurion.scenario..",
    "org.tellurion.desk.."
  };

  private static final Set<String> CLOCK_CALLS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.Clock.tickSeconds",
          "java.time.ZoneId.systemDefault",
          "java.util.Date.<init>");

  private static final Set<String> CHANCE_CALLS =
      Set.of(
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Collections.shuffle",
          "java.util.Random.<init>",
          "java.util.SplittableRandom.<init>",
          "java.security.SecureRandom.<init>",
          "java.util.concurrent.ThreadLocalRandom.current");

  private static final JavaClasses HOUSE_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tellurion");

  @Test
  void everyRoomStandsOnAFloor() {
    Set<String> unknown = new TreeSet<>();
    HOUSE_CLASSES.forEach(type -> unknown.add(roomOf(type)));
    unknown.removeAll(FLOORS.keySet());
    assertThat(unknown).as("rooms without a floor in FloorsTest and ARCHITECTURE.md").isEmpty();
  }

  @Test
  void aRoomUsesOnlyFloorsBelow() {
    List<String> wrong =
        HOUSE_CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(FloorsTest::crossesUpOrSideways)
            .map(Dependency::getDescription)
            .sorted()
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyExceptionFromTheFloorsHasAReason() {
    for (JavaClass type : HOUSE_CLASSES) {
      findException(type)
          .ifPresent(
              exception -> {
                assertThat(exception.reason()).as(type.getName()).isNotBlank();
                assertThat(FLOORS).as(type.getName()).containsKey(exception.room());
              });
    }
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching("org.tellurion.(*)..").should().beFreeOfCycles().check(HOUSE_CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tellurion.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(HOUSE_CLASSES);
  }

  @Test
  void noClockInsideTheEngines() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE_ROOMS)
        .should()
        .accessTargetWhere(calls(CLOCK_CALLS))
        .because("the time is an argument")
        .check(HOUSE_CLASSES);
  }

  @Test
  void noChanceInsideTheEngines() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE_ROOMS)
        .should()
        .accessTargetWhere(calls(CHANCE_CALLS))
        .because("same input, same version, same bytes")
        .check(HOUSE_CLASSES);
  }

  @Test
  void noReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .accessTargetWhere(calls(Set.of("java.lang.Class.forName", "java.lang.Class.getMethod")))
        .because("what is called should be found by a search for its name")
        .check(HOUSE_CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Set<String> methods) {
    return describe(
        "calls one of " + new TreeSet<>(methods),
        access -> {
          AccessTarget target = access.getTarget();
          return methods.contains(target.getOwner().getName() + "." + target.getName())
              && !isSeeded(target);
        });
  }

  /**
   * A generator made of a seed alone gives the same numbers every time: the seed is an argument.
   */
  private static boolean isSeeded(AccessTarget target) {
    return target instanceof AccessTarget.ConstructorCallTarget constructor
        && constructor.getRawParameterTypes().size() == 1
        && constructor.getRawParameterTypes().getFirst().getName().equals("long");
  }

  private static boolean crossesUpOrSideways(Dependency dependency) {
    JavaClass origin = dependency.getOriginClass();
    JavaClass target = dependency.getTargetClass();
    if (!target.getPackageName().startsWith(HOUSE)) {
      return false;
    }
    String from = roomOf(origin);
    String to = roomOf(target);
    return !from.equals(to)
        && FLOORS.getOrDefault(from, -1) <= FLOORS.getOrDefault(to, 99)
        && findException(origin).filter(exception -> exception.room().equals(to)).isEmpty();
  }

  /** The exception of the class, of the class around it, or of its package. */
  private static Optional<Allowed> findException(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    String annotation = FloorException.class.getName();
    Optional<Allowed> ofClass = outer.tryGetAnnotationOfType(annotation).map(FloorsTest::allowed);
    return ofClass.or(
        () -> type.getPackage().tryGetAnnotationOfType(annotation).map(FloorsTest::allowed));
  }

  private static Allowed allowed(JavaAnnotation<?> annotation) {
    return new Allowed(
        (String) annotation.get("room").orElse(""), (String) annotation.get("reason").orElse(""));
  }

  /** {@code org.tellurion.desk.view.X} is of the room {@code desk}. */
  private static String roomOf(JavaClass type) {
    String rest = (type.getPackageName() + ".").substring(HOUSE.length());
    return rest.substring(0, rest.indexOf('.'));
  }

  private record Allowed(String room, String reason) {}
}
