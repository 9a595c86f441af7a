package dev.designlint.parse.fence;

import dev.designlint.document.SchemaTable;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A table while its columns and foreign keys are being read. */
final class TableBuilder {
  private final String name;
  private final Span span;
  private final List<String> columns = new ArrayList<>();
  private final List<String> references = new ArrayList<>();

  TableBuilder(String name, Span span) {
    this.name = name;
    this.span = span;
  }

  String name() {
    return name;
  }

  void addColumn(String column) {
    if (!columns.contains(column)) {
      columns.add(column);
    }
  }

  void addReference(String table) {
    if (!references.contains(table)) {
      references.add(table);
    }
  }

  SchemaTable build() {
    return new SchemaTable(name, List.copyOf(columns), List.copyOf(references), span);
  }
}
