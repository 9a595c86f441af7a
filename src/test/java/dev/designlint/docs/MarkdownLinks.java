package dev.designlint.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Follows the relative links of Markdown files, to files and to headings. */
public final class MarkdownLinks {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

  private final Path root;
  private final List<String> broken = new ArrayList<>();
  private int followed;

  /**
   * @param root the folder that no link may leave
   */
  public MarkdownLinks(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Follows the relative links of a file. */
  public void follow(Path file) throws IOException {
    for (String target : targets(file)) {
      followed++;
      if (!leadsSomewhere(file.toAbsolutePath(), target)) {
        broken.add(root.relativize(file.toAbsolutePath()) + ": " + target);
      }
    }
  }

  /** The links that lead nowhere, each behind its file. */
  public List<String> broken() {
    return broken;
  }

  /** How many relative links there were. */
  public int followed() {
    return followed;
  }

  private boolean leadsSomewhere(Path file, String target) throws IOException {
    int hash = (target + "#").indexOf('#');
    Path path = hash == 0 ? file : file.resolveSibling(target.substring(0, hash)).normalize();
    if (!path.startsWith(root) || Files.notExists(path)) {
      return false;
    }
    return hash >= target.length() || anchors(path).contains(target.substring(hash + 1));
  }

  private static List<String> targets(Path file) throws IOException {
    List<String> targets = new ArrayList<>();
    read(file)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                targets.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                targets.add(image.getDestination());
                visitChildren(image);
              }
            });
    targets.removeIf(target -> ADDRESS.matcher(target).matches());
    return targets;
  }

  /** The names that GitHub gives to the headings of a file. */
  private static List<String> anchors(Path file) throws IOException {
    List<String> anchors = new ArrayList<>();
    read(file)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                String words = words(heading).toLowerCase(Locale.ROOT);
                anchors.add(words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
              }
            });
    return anchors;
  }

  private static String words(Node parent) {
    StringBuilder words = new StringBuilder();
    parent.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }

  private static Node read(Path file) throws IOException {
    return PARSER.parse(Files.readString(file));
  }
}
