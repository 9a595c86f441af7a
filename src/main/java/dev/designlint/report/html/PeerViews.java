package dev.designlint.report.html;

import dev.designlint.report.Plain;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.PeerGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes what a template shows of answers to the same question. */
final class PeerViews {
  /** The best first. */
  private static final Comparator<DocumentView> BEST_FIRST =
      Comparator.<DocumentView>comparingInt(view -> -view.score())
          .thenComparing(DocumentView::path);

  private final List<PeerGroup> groups;
  private final IdentityHashMap<DocumentReview, DocumentView> views = new IdentityHashMap<>();

  /**
   * @param groups answers to the same question
   * @param documents the documents of the run
   * @param shown what is shown of each of them, in the same order
   */
  PeerViews(List<PeerGroup> groups, List<DocumentReview> documents, List<DocumentView> shown) {
    this.groups = groups;
    for (int i = 0; i < documents.size(); i++) {
      views.put(documents.get(i), shown.get(i));
    }
  }

  /** The groups for the dashboard. */
  List<GroupView> groups() {
    List<GroupView> result = new ArrayList<>();
    for (PeerGroup group : groups) {
      List<DocumentView> documents = new ArrayList<>();
      group.documents().forEach(document -> documents.add(views.get(document)));
      documents.sort(BEST_FIRST);
      result.add(new GroupView(Plain.text(group.name()), List.copyOf(documents)));
    }
    return List.copyOf(result);
  }

  /**
   * What others addressed and a document did not.
   *
   * @param document the document
   * @param prefix what leads from its page to the folder of the report
   */
  List<PeerView> of(DocumentReview document, String prefix) {
    for (PeerGroup group : groups) {
      if (group.documents().contains(document)) {
        return of(group, document, prefix);
      }
    }
    return List.of();
  }

  private List<PeerView> of(PeerGroup group, DocumentReview document, String prefix) {
    List<PeerView> result = new ArrayList<>();
    for (PeerGroup.Missed missed : group.missed(document)) {
      List<DocumentView> others = new ArrayList<>();
      missed.addressedBy().forEach(other -> others.add(views.get(other)));
      others.sort(BEST_FIRST);
      List<LinkView> links = new ArrayList<>();
      for (DocumentView other : others) {
        String name = other.path().substring(other.path().lastIndexOf('/') + 1);
        links.add(new LinkView(name, prefix + other.href()));
      }
      String share = others.size() + " of " + (group.documents().size() - 1);
      String grade = missed.grade().key();
      result.add(new PeerView(missed.topic().title(), grade, share, List.copyOf(links)));
    }
    return List.copyOf(result);
  }
}
