package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * The own text of one list item; nested items and further blocks follow it as blocks of their own.
 *
 * @param text the readable text of the item's first paragraph
 * @param depth nesting depth, 1 for a top-level item
 * @param number the item's number in an ordered list, 0 in a bullet list
 * @param checked for a task list item 1 when done and 0 when open, otherwise -1
 * @param linkedCharacters how many of its characters are link texts
 * @param voice who speaks
 * @param span the text of the item
 */
public record ListItem(
    Text text, int depth, int number, int checked, int linkedCharacters, Voice voice, Span span)
    implements Block {}
