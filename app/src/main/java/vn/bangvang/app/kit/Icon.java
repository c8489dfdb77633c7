package vn.bangvang.app.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/// The one family of icons, by what they mean here.
public enum Icon {
  BRAND("mdoal-emoji_events"),
  HOME("mdoal-dashboard"),
  PLANS("mdoal-assignment"),
  UNITS("mdoal-account_tree"),
  NOMINATIONS("mdomz-thumb_up"),
  COUNCIL("mdoal-groups"),
  AWARDS("mdomz-stars"),
  TASKS("mdoal-fact_check"),
  REPORTS("mdoal-description"),
  HISTORY("mdoal-history"),
  SETUP("mdomz-settings"),
  HELP("mdoal-help_outline"),
  ADD("mdoal-add"),
  EDIT("mdoal-edit"),
  REMOVE("mdoal-delete"),
  UNDO("mdomz-undo"),
  REDO("mdomz-redo"),
  BACK("mdoal-arrow_back"),
  FORWARD("mdoal-arrow_forward"),
  UP("mdoal-arrow_upward"),
  DOWN("mdoal-arrow_downward"),
  SEARCH("mdomz-search"),
  LIGHT("mdomz-wb_sunny"),
  DARK("mdomz-nights_stay"),
  MENU("mdomz-menu"),
  COPY("mdoal-content_copy"),
  CLOSE("mdoal-close"),
  EXPAND("mdoal-expand_more"),
  SAVED("mdoal-check_circle"),
  FILE("mdoal-insert_drive_file"),
  ATTACH("mdoal-attach_file"),
  FOLDER("mdoal-folder_open"),
  WORD("mdoal-article"),
  BACKUP("mdoal-backup"),
  MET("mdoal-check_circle"),
  NOT_MET("mdoal-cancel"),
  EXCLUDED("mdoal-block"),
  OPEN("mdoal-help_outline"),
  NOT_APPLICABLE("mdomz-remove_circle_outline"),
  PERSON("mdomz-person"),
  UNIT("mdoal-account_balance"),
  WARNING("mdomz-warning");

  private final String code;

  Icon(String code) {
    this.code = code;
  }

  public FontIcon node() {
    return new FontIcon(code);
  }
}
