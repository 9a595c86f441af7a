package dev.designlint.parse.fence;

import java.util.Locale;

/** Knows the names of column types and the words that only tables use. */
final class SqlTypes {
  private SqlTypes() {}

  /** Whether a word names the type of a column in some SQL dialect or CQL. */
  static boolean isType(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "int",
          "integer",
          "bool",
          "boolean",
          "char",
          "text",
          "date",
          "time",
          "json",
          "real",
          "float",
          "double",
          "number",
          "string",
          "long",
          "binary",
          "enum",
          "map",
          "set",
          "list",
          "array",
          "point",
          "int4",
          "int8",
          "int16",
          "int32",
          "int64",
          "float64",
          "uint64",
          "geography",
          "geometry",
          "character",
          "frozen",
          "inet",
          "interval",
          "money",
          "bit" ->
          true;
      default -> isTableType(word);
    };
  }

  /** Whether a word names a type that hardly anything but a table has. */
  static boolean isTableType(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "bigint",
          "smallint",
          "tinyint",
          "mediumint",
          "varchar",
          "nvarchar",
          "varchar2",
          "nchar",
          "serial",
          "bigserial",
          "timestamp",
          "timestamptz",
          "datetime",
          "datetime2",
          "timeuuid",
          "uuid",
          "uniqueidentifier",
          "decimal",
          "numeric",
          "blob",
          "bytea",
          "clob",
          "longtext",
          "mediumtext",
          "tinytext",
          "jsonb",
          "varbinary",
          "counter",
          "tsvector",
          "citext",
          "hstore" ->
          true;
      default -> false;
    };
  }

  /** Whether a word behind a column is one that only tables use, such as {@code PK}. */
  static boolean isKeyWord(String word) {
    return switch (word) {
      case "PK",
          "FK",
          "UK",
          "AUTO_INCREMENT",
          "auto_increment",
          "REFERENCES",
          "NULL",
          "UNIQUE",
          "PRIMARY" ->
          true;
      default -> false;
    };
  }
}
