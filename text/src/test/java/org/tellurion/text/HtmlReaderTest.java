package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlReaderTest {
  @Test
  void onlyTheMainContentIsRead() {
    String page =
        """
        <!doctype html><html lang="en"><head><title>Deal | Ministry</title><style>p{}</style></head>
        <body><header><nav>Home About</nav></header>
        <main><header><h1>Joint statement</h1></header>
        <p>The Parties  met&nbsp;today.</p><p hidden>Secret</p>
        <div style="display: none">Hidden</div><script>var x = "script";</script>
        <aside>Related news</aside></main><footer>Imprint</footer></body></html>
        """;
    Extract extract = read(page);
    assertThat(shown(extract))
        .containsExactly("HEADING 1: Joint statement", "PARAGRAPH 0: The Parties met today.");
    assertThat(extract.metadata())
        .containsEntry("title", List.of("Deal | Ministry"))
        .containsEntry("language", List.of("en"));
  }

  @Test
  void listsHaveTheMarkersThatABrowserShows() {
    assertThat(
            shown(
                read(
                    """
                    <ol start=3><li>three<ol type=a><li>one<li value=5>five</ol></li>
                    <li><p>four</p><p>more</p></li></ol>
                    <ul><li>point</ul><ol style="list-style-type: lower-roman"><li>x<li>y</ol>
                    <ol reversed><li>b<li>a</ol><ul style="list-style:none"><li>(a) own</ul>
                    """)))
        .containsExactly(
            "LIST_ITEM 1: 3. three",
            "LIST_ITEM 2: a. one",
            "LIST_ITEM 2: e. five",
            "LIST_ITEM 1: 4. four",
            "PARAGRAPH 0: more",
            "LIST_ITEM 1: \u2022 point",
            "LIST_ITEM 1: i. x",
            "LIST_ITEM 1: ii. y",
            "LIST_ITEM 1: 2. b",
            "LIST_ITEM 1: 1. a",
            "PARAGRAPH 0: (a) own");
  }

  @Test
  void rowsOfDataAreReadAndTablesThatOnlyPlaceTextAreNot() {
    assertThat(
            shown(
                read(
                    """
                    <table><tr><td><h2>Annex</h2><table><tr><th>Mineral<th>Tonnes</tr>
                    <tr><td><p>Lithium</p><td>12</tr></table></td></tr></table>
                    """)))
        .containsExactly(
            "HEADING 2: Annex", "TABLE_ROW 0: Mineral | Tonnes", "TABLE_ROW 0: Lithium | 12");
  }

  @Test
  void notesStandAfterWhatCallsThem() {
    assertThat(
            shown(
                read(
                    """
                    <p>The Parties<sup><a href="#fn1" id="fnref1">[1]</a></sup> agree.</p><p>More.</p>
                    <ol><li id="fn1"><p>Both of them. <a href="#fnref1">&#8617;</a></p></li></ol>
                    """)))
        .containsExactly(
            "PARAGRAPH 0: The Parties agree.", "FOOTNOTE 0: 1 Both of them.", "PARAGRAPH 0: More.");
  }

  @Test
  void aLineBrokenOnPurposeStaysBroken() {
    assertThat(read("<p>Done at Lusaka<br>on 3 May</p>").blocks().getFirst().text())
        .isEqualTo("Done at Lusaka\non 3 May");
  }

  @Test
  void theCharsetIsTakenFromThePageOrGuessedAndSaid() {
    Charset western = Charset.forName("windows-1252");
    byte[] declared = "<meta charset=windows-1252><p>Accord\u2019s caf\u00e9</p>".getBytes(western);
    assertThat(HtmlReader.read(declared).notes()).isEmpty();
    assertThat(HtmlReader.read(declared).blocks().getFirst().text())
        .isEqualTo("Accord\u2019s caf\u00e9");
    Extract guessed = HtmlReader.read("<p>Accord\u2019s caf\u00e9</p>".getBytes(western));
    assertThat(guessed.blocks().getFirst().text()).isEqualTo("Accord\u2019s caf\u00e9");
    assertThat(guessed.notes())
        .extracting(Extract.BlockNote::kind)
        .containsExactly(ReadingNote.Kind.ENCODING_GUESSED);
  }

  @Test
  void aHundredThousandNestedElementsAreRead() {
    String page = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);
    assertThat(read(page).blocks()).extracting(Block::text).containsExactly("deep");
    String tables = "<table><tr><td>".repeat(30_000) + "deep";
    assertThat(read(tables).blocks()).isNotEmpty();
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThatThrownBy(() -> read("<html><body><script>render()</script></body></html>"))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            refused -> assertThat(refused.reason()).isEqualTo(UnreadableDocument.Reason.EMPTY));
  }

  private static Extract read(String page) {
    return HtmlReader.read(page.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> shown(Extract extract) {
    return extract.blocks().stream()
        .map(
            block ->
                block.kind()
                    + " "
                    + block.level()
                    + ": "
                    + (block.marker() + " " + block.text()).strip())
        .toList();
  }
}
