package dev.designlint.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.parse.*;
import dev.designlint.source.SourceFile;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DESIGN|title: a;problem: b;scale: {}",
        "DESIGN|design-version: 1;problem: b;components: []",
        "DESIGN|problem: a;scale: b;components: c;cost: d",
        "OTHER|title: a;problem: b",
        "OTHER|components:;  a: b",
        "OTHER|- a",
        "OTHER|''",
        "COMPOSE|version: '3';services:;  web:;    image: nginx",
        "KUBERNETES|apiVersion: apps/v1;kind: Deployment;metadata: {}",
        "KUBERNETES|apiVersion: v1;kind: Service;metadata:;  annotations: { backstage.io/id: a }",
        "BACKSTAGE|apiVersion: backstage.io/v1alpha1;kind: Component",
        "THREAGILE|threagile_version: 1.0.0;title: a;questions: {};data_assets: {}",
        "OPENAPI|openapi: 3.1.0;info: {}",
        "OPENAPI|swagger: '2.0'",
        "GITHUB_WORKFLOW|name: CI;on: push;jobs: {}",
        "KEP|title: a;kep-number: 1;owning-sig: sig-node;stage: alpha",
      })
  void aFileIsKnownByItsTopLevelKeys(YamlKind kind, String lines) {
    String text = lines.replace(";", "\n");
    assertThat(YamlKind.of(new SourceFile("any.yaml", text))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "design.yaml, true",
    "a/b/design.yml, true",
    "shop.design.yaml, true",
    "Design.yaml, true",
    "redesign.yaml, false",
    "design.md, false",
  })
  void aFileMayBeADesignByName(String path, boolean design) {
    assertThat(YamlKind.hasDesignName(path)).isEqualTo(design);
    assertThat(YamlKind.of(new SourceFile(path, "cost: 1\n")) == YamlKind.DESIGN).isEqualTo(design);
  }

  @Test
  void theExampleIsADesignOfThreeLines() {
    assertThat(YamlKind.example().lines()).hasSize(3);
    SourceFile file = new SourceFile("example.yaml", YamlKind.example());
    assertThat(YamlKind.of(file)).isEqualTo(YamlKind.DESIGN);
    assertThat(YamlReader.read(file).title()).isEqualTo("URL shortener");
  }

  @Test
  void itsSectionsAreThoseOfTheSchema() {
    Set<String> keys = new TreeSet<>();
    FileSchema.load().path("properties").fieldNames().forEachRemaining(keys::add);
    keys.removeAll(
        Set.of(
            "design-version",
            "title",
            "version",
            "status",
            "date",
            "authors",
            "kind",
            "documents",
            "review"));
    assertThat(keys).isEqualTo(new TreeSet<>(YamlKind.SECTIONS));
  }
}
