package dev.designlint.report.html;

import dev.designlint.compare.History;
import dev.designlint.report.Reporter;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.PeerGroup;
import dev.designlint.review.PeerGrouping;
import dev.designlint.review.Review;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes pages to look at: a dashboard of all documents, and each document beside its findings. */
public final class HtmlReporter implements Reporter {
  /** Up to this many characters a report is one page; a longer one has a page per document. */
  public static final int LARGEST_PAGE = 10_000_000;

  /** A page is several times as long as its documents, so for more of them none is even tried. */
  private static final int MOST_TEXT = LARGEST_PAGE / 4;

  private final PeerGrouping peers;
  private final History history;
  private final PageWriter writer = new PageWriter();

  /**
   * @param peers what makes answers to the same question
   * @param history earlier runs, of which the trend is shown
   */
  public HtmlReporter(PeerGrouping peers, History history) {
    this.peers = peers;
    this.history = history;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    out.append(onePage(review, "").text());
  }

  /**
   * The files of a report: one, or where there is much to show the dashboard, and a folder beside
   * it with a page for each document.
   *
   * @param review what to show
   * @param name the name of the file for which the user asked
   * @throws IOException if a part of the program is missing
   */
  public List<Page> pages(Review review, String name) throws IOException {
    long size = 0;
    for (DocumentReview document : review.documents()) {
      size += document.sources().stream().mapToLong(source -> source.text().length()).sum();
    }
    Page page = size <= MOST_TEXT ? onePage(review, name) : null;
    return page != null && page.text().length() <= LARGEST_PAGE
        ? List.of(page)
        : manyPages(review, name);
  }

  private Page onePage(Review review, String name) throws IOException {
    TrendViews trend = trend(review);
    List<DocumentView> documents = views(review, "", trend);
    PeerViews peerViews = peerViews(review, documents);
    StringOutput body = new StringOutput();
    if (documents.size() != 1) {
      dashboard(review, documents, peerViews, trend, body);
    }
    for (int i = 0; i < documents.size(); i++) {
      List<PeerView> others = peerViews.of(review.documents().get(i), "");
      writer.render("document", Map.of("document", documents.get(i).withPeers(others)), body);
    }
    boolean drawn = documents.stream().anyMatch(document -> !document.diagrams().isEmpty());
    DrawingMode drawing = drawn ? DrawingMode.INCLUDED : DrawingMode.NONE;
    return writer.page(name, title(documents), "", drawing, body);
  }

  private List<Page> manyPages(Review review, String name) throws IOException {
    String folder = name.replaceFirst("\\.html?$", "") + "-documents";
    TrendViews trend = trend(review);
    List<DocumentView> documents = views(review, folder, trend);
    PeerViews peerViews = peerViews(review, documents);
    List<Page> pages = new ArrayList<>();
    StringOutput dashboard = new StringOutput();
    dashboard(review, documents, peerViews, trend, dashboard);
    pages.add(writer.page(name, title(documents), "", DrawingMode.NONE, dashboard));
    for (int i = 0; i < documents.size(); i++) {
      DocumentView document =
          documents.get(i).withPeers(peerViews.of(review.documents().get(i), "../"));
      StringOutput body = new StringOutput();
      writer.render("document", Map.of("document", document), body);
      DrawingMode drawing = document.diagrams().isEmpty() ? DrawingMode.NONE : DrawingMode.BESIDE;
      pages.add(writer.page(document.href(), document.title(), "../" + name, drawing, body));
    }
    pages.add(new Page(folder + "/" + PageAssets.LIBRARY, writer.assets().library()));
    return pages;
  }

  private TrendViews trend(Review review) throws IOException {
    return history.runs().isEmpty() ? null : TrendViews.of(history, review);
  }

  private static List<DocumentView> views(Review review, String folder, TrendViews trend) {
    List<DocumentView> views = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (DocumentReview document : review.documents()) {
      String id = "d" + (views.size() + 1);
      String href = folder.isEmpty() ? "#" + id : folder + "/" + name(document.path(), names);
      LineChart chart = trend == null ? null : trend.document(document.path());
      views.add(DocumentViews.of(document, id, href, chart));
    }
    return views;
  }

  private PeerViews peerViews(Review review, List<DocumentView> documents) {
    return new PeerViews(PeerGroup.of(review.documents(), peers), review.documents(), documents);
  }

  private void dashboard(
      Review review,
      List<DocumentView> documents,
      PeerViews peerViews,
      TrendViews trend,
      StringOutput out) {
    FolderView folder =
        FolderViews.of(
            review, documents, peerViews.groups(), trend == null ? null : trend.folder());
    writer.render("dashboard", Map.of("folder", folder), out);
  }

  private static String title(List<DocumentView> documents) {
    return documents.size() == 1
        ? documents.get(0).title()
        : documents.size() + " designs reviewed";
  }

  /** A file name that no earlier document has, without anything that means something in a link. */
  private static String name(String path, Set<String> taken) {
    String plain =
        path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "document" : plain;
    String name = base + ".html";
    for (int i = 2; !taken.add(name); i++) {
      name = base + "-" + i + ".html";
    }
    return name;
  }
}
