package org.tellurion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tellurion.model.SubjectId;

class SourceDirectoryTest {

  private static Book book() {
    return new Book()
        .instrument("a", "title=A", "status=signed")
        .source("https://official.example/2")
        .commitment("a", "x", "kind=funding")
        .source("https://press.example/1")
        .instrument("a", "signed=2024")
        .instrument("b", "title=B", "status=announced")
        .source("https://nobody.example/page")
        .instrument("c", "title=C");
  }

  private static PublisherLine line(SourceDirectory directory, String name) {
    return directory.narrowed().rows().stream()
        .filter(publisher -> publisher.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void claimsAndInstrumentsAreCountedByPublisher() {
    SourceDirectory directory = book().desk().listSources(Selection.NONE);

    PublisherLine official = line(directory, "Official example");
    assertThat(official.sources()).hasSize(2);
    assertThat(official.claims()).isEqualTo(3);
    assertThat(official.subjects()).isEqualTo(2);
    assertThat(official.instruments()).containsExactly(SubjectId.instrument("a"));
    assertThat(official.alone()).isEmpty();

    PublisherLine press = line(directory, "Press example");
    assertThat(press.claims()).isEqualTo(3);
    assertThat(press.instruments()).hasSize(2);
    assertThat(press.alone()).containsExactly(SubjectId.instrument("b"));
  }

  @Test
  void aPublisherThatIsNotInTheTableStandsForItsHostAndIsShown() {
    SourceDirectory directory = book().desk().listSources(Selection.of("kind", "unknown"));

    assertThat(directory.narrowed().rows())
        .extracting(PublisherLine::name)
        .containsExactly("nobody.example");
    assertThat(directory.narrowed().rows().getFirst().isListed()).isFalse();
  }

  @Test
  void instrumentsOnOneSourceAreCounted() {
    SourceDirectory directory = book().desk().listSources(Selection.NONE);

    assertThat(directory.instruments()).isEqualTo(3);
    assertThat(directory.onOneSource()).isEqualTo(2);
    assertThat(directory.alone()).isEqualTo(2);
  }

  @Test
  void aPublisherHasAPageUnderItsSlug() {
    Desk desk = book().desk();

    assertThat(desk.findPublisher("official-example").orElseThrow().citings())
        .extracting(PublisherProfile.Citing::source)
        .containsExactly("https://official.example/1", "https://official.example/2");
    assertThat(desk.findPublisher("nobody")).isEmpty();
  }
}
