package vn.bangvang.app.documents.kit.fault;

import vn.bangvang.app.words.Words;

/// Where in a template something stands: the part of the file, the paragraph or cell, its text.
public record Place(String part, String where, String excerpt) {
  private static final int AROUND = 40;

  public static Place at(String part, String where, String text, int from) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), from + 2 * AROUND);
    String excerpt = text.substring(start, end).strip();
    String before = start > 0 ? "…" : "";
    return new Place(part, where, before + excerpt + (end < text.length() ? "…" : ""));
  }

  /// "Thân văn bản, đoạn 3", "Đầu trang, bảng 1, dòng 2, cột 1".
  public String shown() {
    return Words.say("template.place", Words.say("template.part." + kindOfPart()), where);
  }

  private String kindOfPart() {
    String file = part.substring(part.lastIndexOf('/') + 1, part.lastIndexOf('.'));
    return file.replaceAll("\\d+$", "");
  }
}
