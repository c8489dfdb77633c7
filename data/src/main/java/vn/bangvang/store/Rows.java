package vn.bangvang.store;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/// How the rows of an aggregate are written.
public final class Rows {
  private Rows() {}

  /// The rows that belong to an aggregate are written anew.
  public static void replace(
      DSLContext sql, Table<?> table, Condition belonging, List<? extends TableRecord<?>> rows) {
    sql.deleteFrom(table).where(belonging).execute();
    insert(sql, rows);
  }

  public static void insert(DSLContext sql, List<? extends TableRecord<?>> rows) {
    if (!rows.isEmpty()) sql.batchInsert(rows).execute();
  }

  /// Numbered from 0: the order of a list is part of its value.
  public static <T, R> List<R> inOrder(List<T> list, BiFunction<T, Integer, R> row) {
    return IntStream.range(0, list.size()).mapToObj(i -> row.apply(list.get(i), i)).toList();
  }

  /// A list of short texts in one column, a line each.
  public static String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  public static List<String> lines(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
  }
}
