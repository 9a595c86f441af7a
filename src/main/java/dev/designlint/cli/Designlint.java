package dev.designlint.cli;

import picocli.CommandLine.Command;

/** The command line as a whole. */
@Command(
    name = "designlint",
    description = "Reviews system design documents: red flags and questions, each at its line.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint                         review the designs below this folder",
      "  designlint docs/feed.md            review one document",
      "  designlint check --format json .   for other programs",
      "  designlint explain no-trade-offs   what a rule finds and why it matters",
      "  designlint questions docs/feed.md  what to ask its author in an hour",
      "  designlint sentences docs/feed.md  which choices and talking points are stated",
      "  designlint diff old.json new.json  what became better and what worse",
      "  designlint new \"Photo feed\"        a document to fill in"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:findings",
      "2:wrong usage, or a file that cannot be read",
      "3:a fault of the program"
    })
final class Designlint {}
