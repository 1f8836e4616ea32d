package org.tellurion.search;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.tellurion.model.SubjectId;

/** How a document stands in the index. */
final class IndexedDocument {
  static final String ID = "id";
  static final String DATE = "date";

  /** All words of all parts, for suggestions. */
  static final String ALL_WORDS = "word";

  private static final int LONGEST_KEY = 1_000;
  private static final FieldType WORDS = words();

  private IndexedDocument() {}

  static Term idTerm(SubjectId id) {
    return new Term(ID, id.toString());
  }

  static Document of(SearchDocument document) {
    Document indexed = new Document();
    String id = document.id().toString();
    indexed.add(new StringField(ID, id, Field.Store.NO));
    indexed.add(new SortedDocValuesField(ID, new BytesRef(id)));
    indexed.add(new StringField(Matching.KIND, document.kind().code(), Field.Store.NO));
    indexed.add(new NumericDocValuesField(DATE, day(document)));
    for (TextField field : TextField.values()) {
      for (String text : document.texts(field)) {
        indexed.add(new org.apache.lucene.document.TextField(field.stems(), text, Field.Store.NO));
        indexed.add(new Field(field.words(), text, WORDS));
        indexed.add(new Field(ALL_WORDS, text, WORDS));
      }
    }
    document.codes().forEach(code -> addKey(indexed, Matching.CODE_KEY, code));
    addKey(indexed, Matching.TITLE_KEY, document.title());
    document.aliases().forEach(alias -> addKey(indexed, Matching.ALIAS_KEY, alias));
    return indexed;
  }

  /** Nobody types a longer key, and Lucene refuses terms beyond 32 KB. */
  private static void addKey(Document indexed, String field, String text) {
    if (text.length() <= LONGEST_KEY) {
      indexed.add(new StringField(field, Analysis.key(text), Field.Store.NO));
    }
  }

  private static long day(SearchDocument document) {
    return document
        .date()
        .flatMap(date -> date.earliest().or(date::latest))
        .map(LocalDate::toEpochDay)
        .orElse(Long.MIN_VALUE);
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
