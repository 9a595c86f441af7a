package dev.designlint.report.html;

/**
 * An earlier run, or this one, in the trend of a folder.
 *
 * @param name what it is called
 * @param documents number of documents
 * @param score the mean of their scores, or an empty string where none could be judged
 * @param errors number of errors
 * @param warnings number of warnings
 * @param infos number of prompts
 */
public record RunView(
    String name, int documents, String score, int errors, int warnings, int infos) {}
