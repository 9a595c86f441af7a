package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Code;
import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyRole;
import dev.designlint.vocabulary.TechnologyEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;

/** Sees which interface definition languages a design writes its contracts in. */
final class InterfaceLanguages {
  private InterfaceLanguages() {}

  /** Adds the languages of fences that no statement names: a contract in a fence uses it. */
  static void addTo(List<Technology> technologies, Document document, Vocabulary vocabulary) {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Code code && code.voice() == Voice.CODE) {
          String name = technology(code.language());
          boolean there =
              technologies.stream().anyMatch(technology -> technology.name().equals(name));
          if (!name.isEmpty() && !there) {
            add(technologies, code, name, vocabulary);
          }
        }
      }
    }
  }

  private static String technology(String language) {
    return switch (language) {
      case "proto", "protobuf", "proto3" -> "Protocol Buffers";
      case "thrift" -> "Apache Thrift";
      case "graphql" -> "GraphQL";
      default -> "";
    };
  }

  private static void add(
      List<Technology> technologies, Code code, String name, Vocabulary vocabulary) {
    for (TechnologyEntry entry : vocabulary.technologies()) {
      if (entry.name().equals(name)) {
        Evidence evidence =
            new Evidence(code.span(), "```" + code.language(), "a contract written in it");
        technologies.add(
            new Technology(
                name,
                entry.kind(),
                TechnologyRole.CHOSEN,
                false,
                entry.weight(),
                entry.managed().equals("yes"),
                1,
                code.span(),
                List.of(evidence)));
      }
    }
  }
}
