package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tellurion.text.PdfMaker.BOLD;
import static org.tellurion.text.PdfMaker.PLAIN;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfReaderTest {
  private static final String LEFT =
      "The Parties recognise the importance of secure supply chains for critical minerals and of"
          + " responsible mining that benefits local communities and protects the environment in"
          + " both countries for generations to come.";
  private static final String RIGHT =
      "Each Party shall publish its laws and regulations on exploration and shall give the other"
          + " Party a chance to comment on proposed measures before they enter into force in its"
          + " territory, where that is feasible.";

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.at(80).centred(BOLD, 16, "Memorandum of Understanding");
      pdf.at(130).wrap(10, 60, 220, LEFT);
      pdf.at(130).wrap(10, 320, 220, RIGHT);
      assertThat(texts(pdf)).containsExactly("Memorandum of Understanding", LEFT, RIGHT);
    }
  }

  @Test
  void anItemOfAParagraphThatIsBrokenBetweenColumnsIsOne() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      List<String> lines = PdfMaker.lines(10, 220, LEFT + " " + RIGHT);
      pdf.at(100);
      for (String line : lines.subList(0, lines.size() / 2)) {
        pdf.line(PLAIN, 10, 60, line);
      }
      pdf.at(100);
      for (String line : lines.subList(lines.size() / 2, lines.size())) {
        pdf.line(PLAIN, 10, 320, line);
      }
      assertThat(texts(pdf)).containsExactly(LEFT + " " + RIGHT);
    }
  }

  @Test
  void signaturesBesideEachOtherAreNoColumns() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.at(100).wrap(10, 60, 480, LEFT);
      pdf.at(200).line(PLAIN, 10, 60, "For the Government of A").at(200);
      pdf.line(PLAIN, 10, 330, "For the Government of B");
      pdf.at(230).line(PLAIN, 10, 60, "Jane Doe").at(230).line(PLAIN, 10, 330, "John Roe");
      assertThat(texts(pdf))
          .containsExactly(
              LEFT, "For the Government of A For the Government of B", "Jane Doe John Roe");
    }
  }

  @Test
  void runningLinesAndPageNumbersAreRemovedAndReported() throws IOException {
    Extract extract = PdfReader.read(PdfMaker.agreement(4));
    assertThat(extract.blocks())
        .noneMatch(block -> block.text().contains(" / 4"))
        .filteredOn(block -> block.text().startsWith("Agreement on Minerals"))
        .singleElement()
        .satisfies(block -> assertThat(block.kind()).isEqualTo(Block.Kind.TITLE));
    assertThat(extract.notes())
        .filteredOn(note -> note.kind() == ReadingNote.Kind.HEADER_REMOVED)
        .extracting(Extract.BlockNote::message)
        .containsExactlyInAnyOrder(
            "\"Agreement on Minerals between Aland and Borduria\" at the edge of 4 pages was left"
                + " out as a running line or page number",
            "\"# / #\" at the edge of 4 pages was left out as a running line or page number");
  }

  @Test
  void anAgreementHasItsHeadingsItemsAndPages() throws IOException {
    List<Block> blocks = PdfReader.read(PdfMaker.agreement(3)).blocks();
    assertThat(blocks.get(1).text()).isEqualTo("Article 1");
    assertThat(blocks.get(1).kind()).isEqualTo(Block.Kind.HEADING);
    assertThat(blocks.get(2).text()).isEqualTo("Cooperation of kind 1");
    assertThat(blocks.get(3).kind()).isEqualTo(Block.Kind.LIST_ITEM);
    assertThat(blocks.get(3).marker()).isEqualTo("1.");
    assertThat(blocks.get(3).text()).endsWith("within the limits of its available funds.");
    assertThat(blocks.get(5).marker()).isEqualTo("(a)");
    assertThat(blocks.get(5).level()).isEqualTo(2);
    assertThat(blocks.get(6).marker()).isEqualTo("(b)");
    assertThat(blocks.getLast().page()).isEqualTo(3);
  }

  @Test
  void aParagraphGoesOnOverTheEndOfAPage() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      List<String> lines = PdfMaker.lines(11, 450, LEFT + " " + RIGHT);
      pdf.at(720);
      for (String line : lines.subList(0, 3)) {
        pdf.line(PLAIN, 11, 72, line);
      }
      pdf.text(PLAIN, 9, 300, 810, "1");
      pdf.page().at(80);
      for (String line : lines.subList(3, lines.size())) {
        pdf.line(PLAIN, 11, 72, line);
      }
      pdf.text(PLAIN, 9, 300, 810, "2");
      assertThat(texts(pdf)).containsExactly(LEFT + " " + RIGHT);
    }
  }

  @Test
  void footnotesStandAfterTheParagraphThatCallsThem() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.at(100).wrap(11, 72, 450, LEFT);
      pdf.line(PLAIN, 11, 72, "The Parties shall meet every year");
      float end = 72 + PLAIN.getStringWidth("The Parties shall meet every year") / 1000 * 11;
      pdf.text(PLAIN, 6.5f, end, pdf.y() - 14.3f - 4, "1");
      pdf.text(PLAIN, 11, end + 4, pdf.y() - 14.3f, " in one of the capitals.");
      pdf.at(pdf.y() + 10).wrap(11, 72, 450, RIGHT);
      pdf.text(PLAIN, 6, 72, 740 - 3, "1");
      pdf.text(PLAIN, 9, 77, 740, "The first meeting takes place in the capital of the Party that");
      pdf.text(PLAIN, 9, 72, 751, "signed last.");
      List<Block> blocks = PdfReader.read(pdf.bytes()).blocks();
      assertThat(blocks)
          .extracting(Block::text)
          .containsExactly(
              LEFT,
              "The Parties shall meet every year in one of the capitals.",
              "The first meeting takes place in the capital of the Party that signed last.",
              RIGHT);
      assertThat(blocks.get(2).kind()).isEqualTo(Block.Kind.FOOTNOTE);
      assertThat(blocks.get(2).marker()).isEqualTo("1");
    }
  }

  @Test
  void wordsCutAtTheEndOfALineAreJoinedAndHyphensOfWordsStay() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.at(100);
      pdf.line(PLAIN, 11, 72, "The Parties promote the explo-");
      pdf.line(PLAIN, 11, 72, "ration of minerals and value-");
      pdf.line(PLAIN, 11, 72, "added products, on a non-");
      pdf.line(PLAIN, 11, 72, "discriminatory basis; the value");
      pdf.line(PLAIN, 11, 72, "added is shared in each sub-");
      pdf.line(PLAIN, 11, 72, "EU region.");
      Extract extract = PdfReader.read(pdf.bytes());
      assertThat(extract.blocks())
          .extracting(Block::text)
          .containsExactly(
              "The Parties promote the exploration of minerals and value-added products, on a"
                  + " non-discriminatory basis; the value added is shared in each sub-EU region.");
      assertThat(extract.notes())
          .filteredOn(note -> note.kind() == ReadingNote.Kind.HYPHEN_JOINED)
          .singleElement()
          .satisfies(note -> assertThat(note.message()).endsWith(": exploration"));
    }
  }

  @Test
  void aScanIsToldFromAText() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      byte[] bytes = pdf.picture().page().picture().bytes();
      assertThatThrownBy(() -> PdfReader.read(bytes))
          .isInstanceOfSatisfying(
              UnreadableDocument.class,
              refused -> {
                assertThat(refused.reason()).isEqualTo(UnreadableDocument.Reason.NO_TEXT_LAYER);
                assertThat(refused).hasMessageContaining("2 pages are pictures");
              });
    }
  }

  @Test
  void pagesWithoutTextAmongOthersAreNamed() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      pdf.at(100).wrap(11, 72, 450, LEFT).page().picture().page().picture().page();
      pdf.at(100).wrap(11, 72, 450, RIGHT);
      assertThat(PdfReader.read(pdf.bytes()).notes())
          .singleElement()
          .isEqualTo(
              new Extract.BlockNote(
                  ReadingNote.Kind.PART_UNREADABLE,
                  0,
                  "of 4 pages, pages 2-3 hold pictures without text; what they show was not read"));
    }
  }

  @Test
  void aFileThatNeedsAPasswordIsRefusedAndOneThatDoesNotIsRead() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      byte[] bytes = pdf.at(100).wrap(11, 72, 450, LEFT).encrypted("owner", "user");
      assertThatThrownBy(() -> PdfReader.read(bytes))
          .isInstanceOfSatisfying(
              UnreadableDocument.class,
              refused ->
                  assertThat(refused.reason()).isEqualTo(UnreadableDocument.Reason.ENCRYPTED));
    }
    try (PdfMaker pdf = new PdfMaker()) {
      byte[] bytes = pdf.at(100).wrap(11, 72, 450, LEFT).encrypted("owner", "");
      assertThat(PdfReader.read(bytes).blocks()).extracting(Block::text).containsExactly(LEFT);
    }
  }

  private static List<String> texts(PdfMaker pdf) throws IOException {
    return PdfReader.read(pdf.bytes()).blocks().stream()
        .map(block -> (block.marker() + " " + block.text()).strip())
        .toList();
  }
}
