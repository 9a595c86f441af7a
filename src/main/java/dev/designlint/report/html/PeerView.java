package dev.designlint.report.html;

import java.util.List;

/**
 * A topic that others addressed in their answers to the same question, and this one did not.
 *
 * @param topic the topic in words
 * @param grade how this answer covers it
 * @param share how many of the others addressed it, in words
 * @param others those that did, the best first
 */
public record PeerView(String topic, String grade, String share, List<LinkView> others) {}
