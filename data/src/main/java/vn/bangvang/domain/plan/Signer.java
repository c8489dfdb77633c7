package vn.bangvang.domain.plan;

import vn.bangvang.domain.shared.text.Texts;

/// Who signs, and by what authority ("KT. CHỦ TỊCH", "K/T CHÁNH VĂN PHÒNG").
public record Signer(String authority, String post, String name) {
  public Signer {
    authority = Texts.line(authority);
    post = Texts.line(post);
    name = Texts.line(name);
  }
}
