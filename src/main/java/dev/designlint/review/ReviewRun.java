package dev.designlint.review;

import dev.designlint.fact.Design;
import dev.designlint.fact.DocumentKind;
import dev.designlint.review.configuration.Configurations;
import dev.designlint.review.configuration.Inclusion;
import dev.designlint.source.FileFinder;
import dev.designlint.source.ParseException;
import dev.designlint.source.SourceFile;
import dev.designlint.source.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reviews many files; one that fails never keeps the others from being reviewed. */
public final class ReviewRun {
  /** From this many files on, a second thread is worth its start. */
  private static final int MANY = 8;

  private final Reviewer reviewer;
  private final List<DocumentReview> documents = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  public ReviewRun(Reviewer reviewer) {
    this.reviewer = reviewer;
  }

  /** Reviews text that was read from standard input. */
  public Review review(SourceFile source) {
    add(outcome(DocumentLoader.parse(source, Path.of(source.path()), true), source.path(), true));
    return result();
  }

  /**
   * Reviews texts that were read already, such as those of a commit; what is no design is skipped.
   *
   * @param sources the texts, ordered by path
   */
  public Review review(List<SourceFile> sources) {
    for (SourceFile source : sources) {
      FileFinder.FoundFile file =
          new FileFinder.FoundFile(Path.of(source.path()), source.path(), false);
      add(configured(file, named -> DocumentLoader.parse(source, file.path(), named)));
    }
    return result();
  }

  /** Reviews the files that a finder found. */
  public Review review(FileFinder finder) {
    return review(finder, () -> {});
  }

  /**
   * Reviews the files that a finder found.
   *
   * @param fileDone runs after each file, on any thread
   */
  public Review review(FileFinder finder, Runnable fileDone) {
    for (UnreadableFileException failure : finder.failures()) {
      problems.add(
          new Problem(failure.path(), 0, 0, failure.getMessage(), failure.advice(), false));
    }
    List<FileFinder.FoundFile> files = finder.files();
    Outcome[] outcomes = new Outcome[files.size()];
    if (files.size() < MANY) {
      Arrays.setAll(outcomes, i -> outcome(files.get(i), fileDone));
    } else {
      inParallel(files, outcomes, fileDone);
    }
    for (Outcome outcome : outcomes) {
      add(outcome);
    }
    return result();
  }

  private record Outcome(
      DocumentReview review, List<Problem> problems, Skipped skipped, List<SourceFile> sources) {}

  private Outcome outcome(FileFinder.FoundFile file, Runnable fileDone) {
    Outcome outcome =
        configured(
            file,
            named ->
                DocumentLoader.load(new FileFinder.FoundFile(file.path(), file.name(), named)));
    fileDone.run();
    return outcome;
  }

  /** Loads and reviews a file as its configuration says. */
  private Outcome configured(
      FileFinder.FoundFile file, Function<Boolean, DocumentLoader.Loaded> loader) {
    try {
      Configurations configurations = reviewer.configurations();
      String ignored = configurations.ignored(file.name());
      if (!ignored.isEmpty()) {
        return skipped(file, ignored);
      }
      Inclusion inclusion = configurations.inclusion(file.name());
      boolean named = file.named() || inclusion == Inclusion.INCLUDED;
      if (!named && inclusion == Inclusion.LEFT_OUT) {
        return skipped(file, "not included by the configuration");
      }
      return outcome(loader.apply(named), file.name(), named);
    } catch (ParseException e) {
      return new Outcome(null, DocumentLoader.problems(e), null, List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return fault(file.name(), e);
    }
  }

  private static Outcome skipped(FileFinder.FoundFile file, String reason) {
    return new Outcome(null, List.of(), new Skipped(file.name(), reason), List.of());
  }

  private Outcome outcome(DocumentLoader.Loaded loaded, String name, boolean named) {
    if (loaded.document() == null) {
      return new Outcome(null, loaded.problems(), loaded.skipped(), List.of());
    }
    try {
      DocumentReview review = reviewer.review(loaded.document(), loaded.sources());
      Design design = review.facts().design();
      if (!named && design.kind() == DocumentKind.NOT_A_DESIGN) {
        String reason = "no design: " + design.evidence().get(0).reason();
        return new Outcome(null, loaded.problems(), new Skipped(name, reason), List.of());
      }
      return new Outcome(review, loaded.problems(), null, loaded.sources());
    } catch (ParseException e) {
      return new Outcome(null, DocumentLoader.problems(e), null, List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return fault(name, e);
    }
  }

  private static Outcome fault(String name, Throwable e) {
    if (System.getenv("DESIGNLINT_DEBUG") != null) {
      e.printStackTrace();
    }
    String message =
        "could not be reviewed: " + e.getClass().getSimpleName() + ": " + e.getMessage();
    String advice = "this is a fault of designlint; please report it with the document";
    return new Outcome(
        null, List.of(new Problem(name, 0, 0, message, advice, true)), null, List.of());
  }

  private void inParallel(List<FileFinder.FoundFile> files, Outcome[] outcomes, Runnable fileDone) {
    int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), 8));
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Outcome>> futures = new ArrayList<>();
      for (FileFinder.FoundFile file : files) {
        futures.add(executor.submit(() -> outcome(file, fileDone)));
      }
      for (int i = 0; i < outcomes.length; i++) {
        outcomes[i] = futures.get(i).get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private void add(Outcome outcome) {
    problems.addAll(outcome.problems());
    if (outcome.skipped() != null) {
      skipped.add(outcome.skipped());
    }
    if (outcome.review() != null) {
      documents.add(outcome.review());
    }
  }

  /**
   * Documents that are part of a design that lists them are not reviewed once more on their own.
   */
  private Review result() {
    Set<String> parts = new HashSet<>();
    for (DocumentReview review : documents) {
      review.sources().stream().skip(1).forEach(source -> parts.add(source.path()));
    }
    documents.removeIf(review -> parts.contains(review.path()));
    Collections.sort(problems);
    return new Review(
        List.copyOf(documents),
        problems.isEmpty() ? List.of() : problems.stream().distinct().toList(),
        List.copyOf(skipped));
  }
}
