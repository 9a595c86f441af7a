package dev.designlint.document;

import dev.designlint.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * What one file says, free of its format.
 *
 * @param source the file
 * @param title the title: front matter, first heading or file name
 * @param settings what the document asks of the reviewer: keys such as {@code profile}, in lower
 *     case
 * @param metadata keys and plain values of the front matter, in order
 * @param sections all sections in order; the first one holds what stands before any heading
 * @param declared whether the facts are stated outright in a design file
 */
public record Document(
    SourceFile source,
    String title,
    Map<String, String> settings,
    Map<String, String> metadata,
    List<Section> sections,
    boolean declared) {}
