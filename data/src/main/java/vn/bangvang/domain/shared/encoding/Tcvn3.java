package vn.bangvang.domain.shared.encoding;

/// TCVN 5712:1993, third table: one code a letter. Capitals with a tone have no code.
final class Tcvn3 {
  private static final String CODES =
      "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
  private static final String LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

  private Tcvn3() {}

  static String decode(String text) {
    var decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) decoded.append(letter(text.charAt(i)));
    return decoded.toString();
  }

  private static char letter(char code) {
    int place = CODES.indexOf(code);
    return place < 0 ? code : LETTERS.charAt(place);
  }
}
