package dev.designlint.report.html;

/** Where a page finds what draws its diagrams. */
enum DrawingMode {
  /** It has none. */
  NONE,
  /** In the page. */
  INCLUDED,
  /** In a file beside the page, which all pages of a folder share. */
  BESIDE
}
