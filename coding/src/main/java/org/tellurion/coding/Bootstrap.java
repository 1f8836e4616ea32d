package org.tellurion.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap of precision, recall and F1.
 *
 * <p>The rows are drawn anew with replacement, as many as there are, 1,000 times; the interval runs
 * from the 2.5th to the 97.5th percentile of the figure (Efron 1979). The same seed gives the same
 * interval.
 *
 * <p>Cost: 1,000 passes over the rows. Hazards: with a dozen rows the interval is only a hint, and
 * rows of one agreement are not independent, so that the true one is wider.
 */
final class Bootstrap {
  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  static Score score(List<Judged> rows, long seed) {
    List<Confusion> drawn = new ArrayList<>(RESAMPLES);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < RESAMPLES; i++) {
      List<Judged> resample = new ArrayList<>(rows.size());
      for (int j = 0; j < rows.size(); j++) {
        resample.add(rows.get(random.nextInt(rows.size())));
      }
      drawn.add(Confusion.of(resample));
    }
    return new Score(
        Confusion.of(rows),
        interval(drawn, Confusion::precision),
        interval(drawn, Confusion::recall),
        interval(drawn, Confusion::f1));
  }

  private static Score.Interval interval(
      List<Confusion> drawn, ToDoubleFunction<Confusion> figure) {
    double[] sorted = drawn.stream().mapToDouble(figure).toArray();
    Arrays.sort(sorted);
    int cut = (int) (TAIL * sorted.length);
    return new Score.Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
  }
}
