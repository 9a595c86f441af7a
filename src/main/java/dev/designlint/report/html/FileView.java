package dev.designlint.report.html;

import java.util.List;

/**
 * A source file of a design in the report.
 *
 * @param id the start of the ids of its lines
 * @param path the file as the user named it
 * @param lines all its lines
 */
public record FileView(String id, String path, List<LineView> lines) {}
