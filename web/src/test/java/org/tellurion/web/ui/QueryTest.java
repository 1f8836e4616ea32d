package org.tellurion.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void twoQueriesThatAskTheSameAreWrittenTheSame() {
    assertThat(Query.parse("b=2&a=1&b=1&b=2&empty="))
        .hasToString("a=1&b=1&b=2")
        .satisfies(query -> assertThat(query.names()).contains("empty"));
    assertThat(Query.parse("q=rare+earths")).isEqualTo(Query.parse("q=rare%20earths"));
  }

  @Test
  void aChangedQueryLeavesTheOldOneAlone() {
    Query query = Query.parse("form=mou");
    assertThat(query.adding("form", "fta")).hasToString("form=fta&form=mou");
    assertThat(query.removing("form", "mou").isEmpty()).isTrue();
    assertThat(query.with("form", "x y")).hasToString("form=x+y");
    assertThat(query).hasToString("form=mou");
  }

  @Test
  void whatIsNotPercentEncodedUtf8IsRefused() {
    assertThatThrownBy(() -> Query.parse("q=%zz")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Query.parse("q=%ff")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anyTextEitherReadsBackAsWrittenOrIsRefused() {
    long seed = 20261124;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        raw.append("&=%+;?#ab0fF\u00e9\u202e<\"".charAt(random.nextInt(16)));
      }
      Query first;
      try {
        first = Query.parse(raw.toString());
      } catch (IllegalArgumentException refused) {
        continue;
      }
      assertThat(Query.parse(first.toString()))
          .as("seed %d, \"%s\"", seed, raw)
          .hasToString(first.toString());
    }
  }
}
