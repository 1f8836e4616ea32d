package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tellurion.text.DocxMaker.item;
import static org.tellurion.text.DocxMaker.p;
import static org.tellurion.text.DocxMaker.styled;
import static org.tellurion.text.HtmlReaderTest.shown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

final class DocxReaderTest {
  @Test
  void headingsAreFoundByTheirStyleAndNumbersAreComputed() throws IOException {
    assertThat(
            shown(
                read(
                    styled("T", "Agreement")
                        + styled("Own", "Part one")
                        + styled("Art", "Scope")
                        + item(1, 0, "first")
                        + item(1, 1, "a point")
                        + item(1, 1, "another")
                        + item(1, 2, "deeper")
                        + item(1, 0, "second")
                        + item(1, 1, "begins again")
                        + styled("Art", "Aims")
                        + item(2, 0, "set to begin at seven")
                        + item(2, 0, "goes on")
                        + p("Plain."))))
        .containsExactly(
            "TITLE 1: Agreement",
            "HEADING 1: Part one",
            "HEADING 2: Article I Scope",
            "LIST_ITEM 1: 1. first",
            "LIST_ITEM 2: (a) a point",
            "LIST_ITEM 2: (b) another",
            "LIST_ITEM 3: 1.b.i deeper",
            "LIST_ITEM 1: 2. second",
            "LIST_ITEM 2: (a) begins again",
            "HEADING 2: Article II Aims",
            "LIST_ITEM 1: 7. set to begin at seven",
            "LIST_ITEM 1: 8. goes on",
            "PARAGRAPH 0: Plain.");
  }

  @Test
  void trackedChangesAreReadAsAcceptedAndSaid() throws IOException {
    Extract extract =
        read(
            "<w:p><w:r><w:t xml:space=\"preserve\">The Parties </w:t></w:r>"
                + "<w:del w:id=\"1\"><w:r><w:delText>shall</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\"><w:r><w:t>may</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space=\"preserve\"> meet</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Joined </w:t></w:r></w:p>"
                + p("paragraph."));
    assertThat(shown(extract))
        .containsExactly("PARAGRAPH 0: The Parties may meet", "PARAGRAPH 0: Joined paragraph.");
    assertThat(extract.notes())
        .extracting(Extract.BlockNote::message)
        .containsExactly(
            "tracked changes are read as accepted: 1 insertions are in the text and 1 deletions are"
                + " not");
  }

  @Test
  void hiddenTextAndTextBoxesAreLeftOutAndSaid() throws IOException {
    Extract extract =
        read(
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>shown</w:t></w:r>"
                + "<w:r><w:pict><w:txbxContent>"
                + p("box")
                + "</w:txbxContent></w:pict></w:r></w:p>");
    assertThat(shown(extract)).containsExactly("PARAGRAPH 0: shown");
    assertThat(extract.notes())
        .extracting(Extract.BlockNote::message)
        .containsExactly("text boxes left out: 1", "runs of hidden text left out: 1");
  }

  @Test
  void aFileThatAnotherLibraryWroteIsRead() throws IOException {
    try (XWPFDocument made = new XWPFDocument()) {
      XWPFParagraph first = made.createParagraph();
      first.createRun().setText("The Parties agree");
      XWPFFootnote note = made.createFootnote();
      note.createParagraph().createRun().setText("Both of them.");
      first.addFootnoteReference(note);
      BigInteger list = numbering(made);
      for (String text : new String[] {"one", "two"}) {
        XWPFParagraph item = made.createParagraph();
        item.setNumID(list);
        item.createRun().setText(text);
      }
      XWPFTable table = made.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Mineral");
      table.getRow(0).getCell(1).setText("Tonnes");
      table.getRow(1).getCell(0).setText("Lithium");
      table.getRow(1).getCell(1).setText("12");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.write(out);
      assertThat(shown(DocxReader.read(out.toByteArray())))
          .containsExactly(
              "PARAGRAPH 0: The Parties agree",
              "FOOTNOTE 0: 1 Both of them.",
              "LIST_ITEM 1: (i) one",
              "LIST_ITEM 1: (ii) two",
              "TABLE_ROW 0: Mineral | Tonnes",
              "TABLE_ROW 0: Lithium | 12");
    }
  }

  private static BigInteger numbering(XWPFDocument made) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.LOWER_ROMAN);
    level.addNewLvlText().setVal("(%1)");
    BigInteger abstractNumber =
        made.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
    return made.getNumbering().addNum(abstractNumber);
  }

  @Test
  void aDocumentTypeIsRefusedBeforeItsEntitiesGrow() throws IOException {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]><d>&b;&c;</d>";
    byte[] bytes = new DocxMaker().raw("word/document.xml", laughs).bytes();
    assertRefused(bytes, UnreadableDocument.Reason.EXTERNAL_ENTITY);
  }

  @Test
  void bytesThatAreNoCharactersAreReadOver() throws IOException {
    byte[] xml = "?<d xmlns:w='x'><w:p><w:t>text?</w:t></w:p></d>".getBytes(StandardCharsets.UTF_8);
    byte[] utf16 = "\ufeff<d><p><t>wide</t></p></d>".getBytes(StandardCharsets.UTF_16BE);
    assertThat(shown(DocxReader.read(new DocxMaker().raw("word/document.xml", utf16).bytes())))
        .containsExactly("PARAGRAPH 0: wide");
    xml[0] = (byte) 0x80;
    assertRefused(
        new DocxMaker().raw("word/document.xml", xml).bytes(), UnreadableDocument.Reason.DAMAGED);
  }

  @Test
  void nestingThatIsTooDeepIsRefused() throws IOException {
    byte[] bytes =
        new DocxMaker().body("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000)).bytes();
    assertRefused(bytes, UnreadableDocument.Reason.TOO_DEEP);
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] bytes = new DocxMaker().body(" ".repeat(33 << 20)).bytes();
    assertThat(bytes).hasSizeLessThan(100_000);
    assertRefused(bytes, UnreadableDocument.Reason.TOO_LARGE);
  }

  @Test
  void filesThatAreNoSuchTextAreToldApart() throws IOException {
    assertRefused(
        new DocxMaker().raw("xl/workbook.xml", "<x/>").bytes(),
        UnreadableDocument.Reason.NOT_A_TEXT);
    byte[] compound = new byte[4096];
    byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    System.arraycopy(head, 0, compound, 0, 4);
    assertRefused(compound, UnreadableDocument.Reason.NOT_A_TEXT);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, compound, 1024, name.length);
    assertRefused(compound, UnreadableDocument.Reason.ENCRYPTED);
  }

  @Test
  void aDamagedFileIsReadAsFarAsItGoes() throws IOException {
    byte[] cut =
        new DocxMaker()
            .raw(
                "word/document.xml",
                "<w:d xmlns:w=\"x\"><w:p><w:t>whole</w:t></w:p><w:p><w:t>broken</w:x>")
            .bytes();
    Extract extract = DocxReader.read(cut);
    assertThat(extract.blocks().getFirst().text()).isEqualTo("whole");
    assertThat(extract.notes())
        .extracting(Extract.BlockNote::kind)
        .containsExactly(ReadingNote.Kind.PART_UNREADABLE);
    byte[] whole = new DocxMaker().body(p("text")).bytes();
    assertRefused(Arrays.copyOf(whole, 60), UnreadableDocument.Reason.DAMAGED);
  }

  private static void assertRefused(byte[] bytes, UnreadableDocument.Reason reason) {
    assertThatThrownBy(() -> DocxReader.read(bytes))
        .isInstanceOfSatisfying(
            UnreadableDocument.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static Extract read(String body) throws IOException {
    return DocxReader.read(
        new DocxMaker()
            .part("styles", "styles", DocxMaker.STYLES)
            .part("numbering", "numbering", DocxMaker.NUMBERING)
            .body(body)
            .bytes());
  }
}
