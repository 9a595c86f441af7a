package dev.designlint.report.html;

import java.util.List;

/**
 * How the documents developed over several runs.
 *
 * @param runs the runs, the oldest first
 * @param chart their mean scores
 */
public record TrendView(List<RunView> runs, LineChart chart) {}
