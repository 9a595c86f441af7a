package dev.designlint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.designlint.review.ReviewRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of who may use whom, and what the packages may contain. */
class ArchitectureTest {
  private static final int MOST_LINES = 300;
  private static final String ROOT = "dev.designlint.";

  /** A package, which of our packages it may use, and which libraries. */
  private static final String TABLE =
      """
      source     |                                              | org.eclipse.jgit.ignore
      document   | source                                       |
      parse      | source document                              | \
          org.commonmark org.yaml.snakeyaml com.networknt com.fasterxml.jackson
      language   | source document                              |
      fact       | source                                       |
      vocabulary | source language                              | org.yaml.snakeyaml
      extract    | source document language fact vocabulary     |
      reason     | source fact                                  | org.jgrapht
      rule       |                                              |
      finding    | source fact rule                             |
      matching   | finding                                      |
      engine     | source fact rule finding                     | org.kie org.drools
      question   | source document language fact vocabulary rule finding |
      review     | source document parse fact vocabulary extract reason rule finding matching \
          engine question                                              | com.fasterxml.jackson
      review.baseline | source fact finding matching review | com.fasterxml.jackson
      review.suppression | source document parse fact rule finding |
      draw       | source fact                                  |
      compare    | rule finding matching                        | com.fasterxml.jackson
      report     | source fact rule finding matching question review draw compare | \
          com.fasterxml.jackson javax.xml.stream
      cli        | source document parse language fact vocabulary extract reason rule finding \
          engine question template matching review draw compare report | picocli
      template   |                                              | org.yaml.snakeyaml
      """;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.designlint");

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = TABLE)
  void aPackageUsesOnlyWhatItMay(String name, String ours, String libraries) {
    List<String> allowed = new ArrayList<>(List.of("java..", ROOT + name + ".."));
    words(ours).forEach(each -> allowed.add(ROOT + each + ".."));
    words(libraries).forEach(each -> allowed.add(each + ".."));
    classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyPackageStandsInTheTable() {
    List<String> known = TABLE.lines().map(line -> line.split("[ |]")[0]).toList();
    assertThat(CLASSES)
        .extracting(each -> each.getPackageName().substring(ROOT.length()).split("\\.")[0])
        .isSubsetOf(known);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.designlint.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheBuildReadsTheVocabularyAsYaml() {
    noClasses()
        .that(resideInAPackage("..vocabulary..").and(not(inTheBuild())))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void onlyTheBaselineIsReadAndWrittenWithinTheReview() {
    noClasses()
        .that(resideInAPackage("..review..").and(not(resideInAPackage("..review.baseline.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that(resideOutsideOfPackage("..cli..").and(not(inTheBuild())))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
    noClasses()
        .that(resideOutsideOfPackage("..cli..").and(not(belongToAnyOf(ReviewRun.class))))
        .should()
        .callMethodWhere(target(name("printStackTrace")))
        .check(CLASSES);
  }

  @Test
  void valuesAreRecordsEnumsAndInterfaces() {
    assertThat(CLASSES)
        .filteredOn(each -> each.getPackageName().matches(ROOT + "(document|fact|finding)"))
        .filteredOn(each -> !each.isAnonymousClass())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(isValue(each)).as(each.getName()).isTrue());
  }

  @Test
  void noFileIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllLines(file))
            .as(file.toString())
            .hasSizeLessThanOrEqualTo(MOST_LINES);
      }
    }
  }

  private static boolean isValue(JavaClass each) {
    return each.isRecord() || each.isEnum() || each.isInterface();
  }

  /** The classes that turn the vocabulary's sources into tables when the program is built. */
  private static DescribedPredicate<JavaClass> inTheBuild() {
    String name = ROOT + "vocabulary\\.(Vocabulary|Cue)Compiler(\\$.*)?";
    return DescribedPredicate.describe("build", each -> each.getName().matches(name));
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
