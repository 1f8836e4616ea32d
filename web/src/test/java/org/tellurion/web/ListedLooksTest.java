package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Some addresses, each seen light, dark and narrow: inside the window, and nothing for axe. */
abstract class ListedLooksTest extends BrowserTest {
  private final List<String> addresses;

  ListedLooksTest(List<String> addresses) {
    this.addresses = List.copyOf(addresses);
  }

  Stream<Arguments> looks() {
    return addresses.stream()
        .flatMap(
            address ->
                Stream.of(Look.DESKTOP, Look.DARK, Look.NARROW)
                    .map(look -> Arguments.of(address, look)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aPageFitsTheWindowAndAxeFindsNothing(String address, Look look) {
    Page page = open(address, look);
    assertThat(overflow(page)).isZero();
    page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(overflow(page)).as("with everything unfolded").isZero();
    assertThat(axe(page)).isEmpty();
  }
}
