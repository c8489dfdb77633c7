package vn.bangvang.app.exchange.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is, by its first bytes; its name may say anything.
public enum Kind {
  ZIP("PK\u0003\u0004.*"),
  /// The container of Microsoft's older programs, and of encrypted newer files.
  COMPOUND("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1.*"),
  PDF(".{0,1024}%PDF-.*"),
  IMAGE(
      "(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|BM.{4}\u0000{4}|II\\*\u0000|MM\u0000\\*|RIFF.{4}WEBP"
          + "|.{4}ftyp(?:heic|heix|mif1|avif)).*"),
  RICH_TEXT("\\{\\\\rtf.*"),
  WEB_PAGE("\\s*(?:<!DOCTYPE html|<html|MIME-Version:).*"),
  WORD_XML("\\s*<\\?xml.{0,400}(?:Word\\.Document|wordml|/2006/xmlPackage).*"),
  ARCHIVE("(?:Rar!\u001A|7z\u00BC\u00AF|\u001F\u008B|PK\u0005\u0006).*"),
  PLAIN(".*");

  /// Where the magic words of all these formats stand.
  public static final int ENOUGH = 4096;

  private final Pattern start;

  Kind(String start) {
    this.start = Pattern.compile(start, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }

  public static Kind of(byte[] start) {
    String text = new String(start, 0, Math.min(start.length, ENOUGH), ISO_8859_1);
    if (text.startsWith("\u00EF\u00BB\u00BF")) text = text.substring(3);
    for (Kind kind : values()) if (kind.start.matcher(text).matches()) return kind;
    return PLAIN;
  }

  /// The end of its key in the words.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
