package org.tellurion.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tellurion.registry.Entries.NOW;
import static org.tellurion.registry.Entries.T2;
import static org.tellurion.registry.Entries.autoWithdrawal;
import static org.tellurion.registry.Entries.claim;
import static org.tellurion.registry.Entries.claimAt;
import static org.tellurion.registry.Entries.entriesOf;
import static org.tellurion.registry.Entries.judgement;
import static org.tellurion.registry.Entries.merge;
import static org.tellurion.registry.Entries.withdrawal;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tellurion.model.Claim;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;
import org.tellurion.registry.Ledger.FileEntries;
import org.tellurion.registry.Ledger.FileImport;

/** What every ledger does with data files: who holds what, and what an import undoes. */
abstract class LedgerImportContract {
  private static final String A = "instruments/a.yaml";
  private static final String B = "instruments/b.yaml";

  private final Claim one = claim("one");
  private final Claim two = claim("two");
  private final Withdrawal ending = withdrawal(claim("one"));
  private final Judgement merge = merge("x-1", "x-2");
  private final Judgement undone = judgement("x-1", "x-2", false, "two texts");

  private Ledger ledger;

  abstract Ledger openLedger();

  @BeforeEach
  void open() {
    ledger = openLedger();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private FileImport file(String path, LedgerEntry... entries) {
    return ledger.importFile(path, "digest", List.of(entries), NOW);
  }

  private static Judgement auto(boolean merged, String path) {
    return new Judgement(
        SubjectId.instrument("x-1"),
        SubjectId.instrument("x-2"),
        merged,
        NOW,
        Ledger.IMPORTER,
        "no longer in " + path);
  }

  @Test
  void theFirstImportWritesTheFileInItsOrder() {
    assertThat(file(A, two, one, ending, merge)).isEqualTo(new FileImport(A, 4, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(two, one, ending, merge);
  }

  @Test
  void importingTheSameFileAgainWritesNothing() {
    file(A, one, two, ending, merge, undone);

    assertThat(file(A, one, two, ending, merge, undone)).isEqualTo(new FileImport(A, 0, 5, 0));
    assertThat(ledger.lastSequence()).isEqualTo(5);
  }

  @Test
  void repeatsInAFileAreIgnored() {
    assertThat(file(A, one, claimAt("one", T2), one, ending, ending))
        .isEqualTo(new FileImport(A, 2, 0, 0));
    assertThat(file(A, one, one, ending)).isEqualTo(new FileImport(A, 0, 2, 0));
  }

  @Test
  void aClaimThatLeftItsFileIsEnded() {
    file(A, one, two);

    assertThat(file(A, two)).isEqualTo(new FileImport(A, 0, 1, 1));
    assertThat(entriesOf(ledger)).containsExactly(one, two, autoWithdrawal(one, A));
    assertThat(file(A, two)).isEqualTo(new FileImport(A, 0, 1, 0));
  }

  @Test
  void aClaimThatComesBackIsWrittenAsTheFileHasItNow() {
    file(A, one);
    file(A);

    assertThat(file(A, claimAt("one", T2))).isEqualTo(new FileImport(A, 1, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(one, autoWithdrawal(one, A), claimAt("one", T2));
  }

  @Test
  void aClaimThatAnotherFileHoldsStaysLive() {
    file(A, one);
    assertThat(file(B, one)).isEqualTo(new FileImport(B, 0, 1, 0));

    assertThat(file(A)).isEqualTo(new FileImport(A, 0, 0, 0));
    assertThat(file(B)).isEqualTo(new FileImport(B, 0, 0, 1));
    assertThat(entriesOf(ledger)).containsExactly(one, autoWithdrawal(one, B));
  }

  @Test
  void aClaimContributedBeforeTheFileCameStaysWhenTheFileGoes() {
    ledger.append(List.of(one));
    file(A, one);

    assertThat(ledger.removeFile(A, NOW)).isEqualTo(new FileImport(A, 0, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(one);
  }

  @Test
  void aClaimContributedAfterTheFileCameStaysWhenTheFileGoes() {
    file(A, one);
    assertThat(ledger.append(List.of(one))).isZero();

    assertThat(ledger.removeFile(A, NOW)).isEqualTo(new FileImport(A, 0, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(one);
  }

  @Test
  void aLocalWithdrawalOutlivesTheNextImport() {
    file(A, one);
    ledger.append(List.of(ending));

    assertThat(file(A, one)).isEqualTo(new FileImport(A, 0, 1, 0));
    assertThat(file(A, one, two)).isEqualTo(new FileImport(A, 1, 1, 0));
    assertThat(entriesOf(ledger)).containsExactly(one, ending, two);
  }

  @Test
  void aLocalWithdrawalOutlivesTheMoveOfItsClaimToAnotherFile() {
    file(A, one);
    ledger.append(List.of(ending));

    ledger.removeFile(A, NOW);
    file(B, one);
    file(A, one);
    ledger.removeFile(B, NOW);

    assertThat(entriesOf(ledger)).containsExactly(one, ending);
  }

  @Test
  void aClaimMadeAgainLocallyOutlivesTheWithdrawalOfItsFile() {
    file(A, one, ending);
    ledger.append(List.of(one));

    assertThat(file(A, one, ending)).isEqualTo(new FileImport(A, 0, 2, 0));
    file(B, one, ending);
    ledger.removeFile(A, NOW);
    ledger.removeFile(B, NOW);

    assertThat(entriesOf(ledger)).containsExactly(one, ending, one);
  }

  @Test
  void aWithdrawalThatLeftItsFileIsUndoneByTheClaim() {
    file(A, one, ending);

    assertThat(file(A, one)).isEqualTo(new FileImport(A, 0, 1, 1));
    assertThat(entriesOf(ledger)).containsExactly(one, ending, one);
  }

  @Test
  void aWithdrawalThatComesBackEndsTheClaimAgain() {
    file(A, one, ending);
    file(A, one);

    assertThat(file(A, one, ending)).isEqualTo(new FileImport(A, 1, 1, 0));
    assertThat(entriesOf(ledger)).containsExactly(one, ending, one, ending);
  }

  @Test
  void aWithdrawalThatAnotherFileHoldsStaysInForce() {
    file(A, one);
    file(B, ending);
    ledger.append(List.of(ending));

    assertThat(ledger.removeFile(B, NOW)).isEqualTo(new FileImport(B, 0, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(one, ending);
  }

  @Test
  void aClaimAndItsWithdrawalLeaveTogetherWithoutATrace() {
    file(A, one, ending);

    assertThat(file(A)).isEqualTo(new FileImport(A, 0, 0, 0));
    assertThat(file(A, one)).isEqualTo(new FileImport(A, 1, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(one, ending, one);
  }

  @Test
  void aClaimMovesBetweenFilesInEitherOrder() {
    file(A, one, ending);
    assertThat(file(B, one, ending)).isEqualTo(new FileImport(B, 0, 2, 0));
    ledger.removeFile(A, NOW);
    ledger.removeFile(B, NOW);
    file(A, one, ending);

    assertThat(entriesOf(ledger)).containsExactly(one, ending);
  }

  @Test
  void aMergeThatLeftItsFileIsUnmerged() {
    file(A, merge);

    assertThat(file(A)).isEqualTo(new FileImport(A, 0, 0, 1));
    assertThat(entriesOf(ledger)).containsExactly(merge, auto(false, A));
  }

  @Test
  void aMergeThatComesBackIsMergedAgain() {
    file(A, merge);
    file(A);

    assertThat(file(A, merge)).isEqualTo(new FileImport(A, 1, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(merge, auto(false, A), merge);
  }

  @Test
  void anUnmergeThatLeftItsFileLeavesTheMergeBeforeIt() {
    file(A, merge, undone);

    assertThat(file(A, merge)).isEqualTo(new FileImport(A, 0, 1, 1));
    assertThat(entriesOf(ledger)).containsExactly(merge, undone, auto(true, A));
  }

  @Test
  void aMergeThatWasUndoneLeavesWithoutATrace() {
    file(A, merge, undone);

    assertThat(file(A, undone)).isEqualTo(new FileImport(A, 0, 1, 0));
    assertThat(ledger.removeFile(A, NOW)).isEqualTo(new FileImport(A, 0, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(merge, undone);
  }

  @Test
  void aLocalJudgementOutlivesTheFilesThatSayOtherwise() {
    file(A, merge);
    ledger.append(List.of(undone));

    file(A, merge);
    file(B, merge);
    ledger.removeFile(A, NOW);
    ledger.removeFile(B, NOW);
    file(A, merge);

    assertThat(entriesOf(ledger)).containsExactly(merge, undone);
  }

  @Test
  void aJudgementRepeatedLocallyStaysWhenTheFileGoes() {
    file(A, merge);
    assertThat(ledger.append(List.of(merge))).isZero();

    assertThat(ledger.removeFile(A, NOW)).isEqualTo(new FileImport(A, 0, 0, 0));
  }

  @Test
  void removingAFileThatWasNeverImportedDoesNothing() {
    assertThat(ledger.removeFile(A, NOW)).isEqualTo(new FileImport(A, 0, 0, 0));
  }

  @Test
  void aFileWithoutAPathIsRefused() {
    assertThatThrownBy(() -> file(" ", one)).isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.lastSequence()).isZero();
  }

  @Test
  void severalFilesAreImportedInTheGivenOrder() {
    List<FileImport> imports =
        ledger.importFiles(
            List.of(
                new FileEntries(B, "1", List.of(one)),
                new FileEntries(A, "2", List.of(ending, two))),
            NOW);

    assertThat(imports).containsExactly(new FileImport(B, 1, 0, 0), new FileImport(A, 2, 0, 0));
    assertThat(entriesOf(ledger)).containsExactly(one, ending, two);
    assertThat(ledger.listFileDigests()).hasSize(2);
  }
}
