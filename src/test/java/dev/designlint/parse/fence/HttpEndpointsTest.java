package dev.designlint.parse.fence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.EndpointLine;
import dev.designlint.document.Text;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpEndpointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "POST /api/v1/paste ¦ POST /api/v1/paste",
        "GET /feed?limit=20 -> [...] ¦ GET /feed?limit=20",
        "- **GET** /x/{id} ¦ GET /x/{id}",
        "1. `DELETE /x/:id` removes it ¦ DELETE /x/:id",
        "GET /x HTTP/1.1 ¦ GET /x",
        "PUT https://api.example.org/v1/x ¦ PUT /v1/x",
        "Create a paste: POST /pastes ¦ POST /pastes",
        "GET    /api/* ¦ GET /api/*",
        "│  GET /api/feed   │ ¦ GET /api/feed",
        "curl https://host/api/v1/paste?short=x ¦ GET /api/v1/paste?short=x",
        "$ curl -X POST --data '{ \"a\": 1 }' https://host/paste ¦ POST /paste",
        "curl -d a=b https://host/paste ¦ POST /paste",
        "curl -XDELETE \"http://localhost:80/x\" ¦ DELETE /x",
      })
  void readsRequestLines(String line, String endpoint) {
    assertThat(parse(line))
        .extracting(found -> found.method() + " " + found.path())
        .containsExactly(endpoint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get /x",
        "GET x",
        "The client sends a POST to /x",
        "POSTGRES /var/lib",
        "GET",
        "GET_ALL /x",
        "curl -LO https://example.org/tool.tar.gz",
        "curl",
        "Client -> GET /feed -> Server"
      })
  void passesOverOtherLines(String line) {
    assertThat(parse(line)).isEmpty();
  }

  @Test
  void aCommandGoesOnBehindABackslash() {
    assertThat(parse("curl -X POST \\\n  --data '{}' \\\n  https://h/api/v1/x\nGET /y"))
        .extracting(EndpointLine::path)
        .containsExactly("/api/v1/x", "/y");
  }

  @Test
  void severalMethodsOfOnePathAreSeveralEndpoints() {
    assertThat(parse("GET|POST /x"))
        .extracting(EndpointLine::method)
        .containsExactly("GET", "POST");
  }

  @Test
  void theSpanCoversMethodAndPath() {
    EndpointLine line = parse("x\n- GET /a/b  returns").get(0);
    assertThat(line.span().start()).isEqualTo(new Position(2, 3));
    assertThat(line.span().end()).isEqualTo(new Position(2, 11));
  }

  private static List<EndpointLine> parse(String text) {
    SourceFile file = new SourceFile("design.md", text);
    return HttpEndpoints.parse(Text.contiguous(file, 0, text.length()));
  }
}
