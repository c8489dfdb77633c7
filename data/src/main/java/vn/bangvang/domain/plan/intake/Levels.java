package vn.bangvang.domain.plan.intake;

import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.shared.text.Folded;

/// How high the giver of an award stands, as far as his title says it.
final class Levels {
  private static final Pattern STATE = Pattern.compile("^chu tich nuoc\\b");
  private static final Pattern GOVERNMENT = Pattern.compile("^(?:thu tuong|chinh phu)\\b");
  private static final Pattern PROVINCE_OR_MINISTRY =
      Pattern.compile("^(?:chu tich )?ubnd tinh\\b|^bo truong\\b");
  private static final Pattern POST =
      Pattern.compile(
          "^(?:chu tich|giam doc|tong giam doc|chanh|hieu truong|bi thu|vien truong|cuc truong|chi"
              + " cuc truong|tong cuc truong|truong) ");
  private static final Pattern ANY_HEAD = Pattern.compile("^thu truong\\b");

  private Levels() {}

  static Award.Level of(String authority, String issuer) {
    String giver = plain(authority);
    if (STATE.matcher(giver).find()) return Award.Level.STATE;
    if (GOVERNMENT.matcher(giver).find()) return Award.Level.GOVERNMENT;
    if (PROVINCE_OR_MINISTRY.matcher(giver).find()) return Award.Level.PROVINCE_OR_MINISTRY;
    boolean isOwn = ANY_HEAD.matcher(giver).find() || isHeadOf(giver, plain(issuer));
    return isOwn ? Award.Level.OWN_BODY : Award.Level.UNSTATED;
  }

  /// "Giám đốc Sở" heads "Sở Văn hóa tỉnh An Bình".
  private static boolean isHeadOf(String giver, String issuer) {
    var post = POST.matcher(giver);
    if (!post.find() || issuer.isEmpty()) return false;
    String body = giver.substring(post.end());
    return (issuer + " ").startsWith(body + " ") || (body + " ").startsWith(issuer + " ");
  }

  private static String plain(String title) {
    return Folded.of(title).text().replace("uy ban nhan dan", "ubnd").strip();
  }
}
