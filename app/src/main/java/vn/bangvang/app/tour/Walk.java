package vn.bangvang.app.tour;

import java.util.List;

/// The main job from the desk to the printed minutes, as a person would do it.
final class Walk {
  private static final List<String> PLANS =
      List.of("cong-doan", "bon-nam", "nhiem-vu", "phat-dong", "van-phong-dang");

  private static final List<String> TABS =
      List.of(
          "thong-tin",
          "muc-tieu",
          "tieu-chi",
          "khen-thuong",
          "ho-so",
          "don-vi",
          "nhiem-vu",
          "van-ban");

  /// So many findings stand before the second criterion of the document.
  private static final int CRITERION = 23;

  private final Stagehand hand;
  private final Camera camera;

  Walk(Stagehand hand, Camera camera) {
    this.hand = hand;
    this.camera = camera;
  }

  void go() {
    take("01-ban-lam-viec");
    plans();
    units();
    nominations();
    council();
    around();
    reading();
  }

  private void plans() {
    hand.press("place-plans");
    take("02-ke-hoach");
    for (String plan : PLANS) plan(plan);
    hand.branch("plans-tree", PLANS.indexOf("phat-dong"));
    hand.tab("plan-tabs", 2);
    hand.focus("criteria-collective-line-9");
    take("04-ke-hoach-mot-tieu-chi");
    hand.tab("plan-tabs", 0);
    hand.press("plan-review");
    take("05-ke-hoach-san-sang");
    hand.press("plan-review");
  }

  /// Every page of a plan, and the plan on paper.
  private void plan(String name) {
    hand.branch("plans-tree", PLANS.indexOf(name));
    for (int tab = 0; tab < TABS.size(); tab++) {
      hand.tab("plan-tabs", tab);
      take("03-ke-hoach-" + name + "-" + (tab + 1) + "-" + TABS.get(tab));
    }
    hand.press("plan-print");
  }

  private void units() {
    hand.press("place-units");
    hand.row("people-table", 3);
    take("06-don-vi-ca-nhan");
    hand.type("post-title", "Trưởng phòng Tổng hợp");
    hand.press("shell-undo");
    take("07-don-vi-hoan-tac");
  }

  private void nominations() {
    hand.press("place-nominations");
    hand.row("nominations-table", 1);
    take("08-de-nghi-tap-the");
    hand.row("nominations-table", 18);
    take("09-de-nghi-ca-nhan");
    hand.press("nominations-add");
    take("10-de-nghi-moi");
  }

  private void council() {
    hand.press("place-council");
    hand.press("choice-0");
    take("11-hoi-dong");
    hand.press("choice-1");
    take("12-phien-hop-chuan-bi");
    hand.tab("session-steps", 1);
    hand.press("session-all-present");
    take("13-phien-hop-diem-danh");
    hand.tab("session-steps", 2);
    hand.press("session-rest-agree");
    take("14-phien-hop-bieu-quyet");
    hand.press("choice-2");
    hand.tab("session-steps", 3);
    take("15-phien-hop-bien-ban");
    hand.press("minutes-print");
    take("16-da-in-bien-ban");
  }

  private void around() {
    hand.type("shell-search", "so noi vu");
    take("17-tim-kiem");
    hand.type("shell-search", "");
    hand.press("place-setup");
    take("18-thiet-lap");
    hand.press("place-help");
    take("19-tro-giup");
  }

  /// Last, for the plan that is made of the document is the one worked on from then on.
  private void reading() {
    hand.press("place-plans");
    hand.keys("plans-tree", "Shortcut+O");
    take("20-doc-ke-hoach");
    hand.keys("reading-record", "S");
    for (int i = 0; i < CRITERION; i++) hand.keys("reading-record", "Down");
    hand.keys("reading-record", "Enter");
    take("21-doc-ke-hoach-tieu-chi");
    hand.keys("reading-record", "F2");
    take("22-doc-ke-hoach-sua");
    hand.keys("reading-correction", "Esc");
    hand.keys("reading-record", "Esc");
    take("23-doc-ke-hoach-roi");
    hand.press("reading-stay");
    hand.keys("reading-record", "Shortcut+Enter");
    take("24-ke-hoach-tu-van-ban");
  }

  private void take(String name) {
    camera.take(hand, name);
  }
}
