package vn.bangvang.app.kit;

import javafx.scene.text.Text;

/// The one family of icons, by what they mean here: letters of Material Icons Outlined.
public enum Icon {
  BRAND(0xe204),
  HOME(0xe199),
  PLANS(0xe06e),
  UNITS(0xe017),
  NOMINATIONS(0xe691),
  COUNCIL(0xe8b9),
  AWARDS(0xe633),
  TASKS(0xe7a5),
  REPORTS(0xe1aa),
  HISTORY(0xe305),
  SETUP(0xe593),
  HELP(0xe2fe),
  ADD(0xe01a),
  EDIT(0xe1f8),
  REMOVE(0xe1a1),
  UNDO(0xe6cb),
  REDO(0xe52e),
  BACK(0xe05c),
  FORWARD(0xe063),
  UP(0xe068),
  DOWN(0xe05e),
  SEARCH(0xe57f),
  LIGHT(0xe727),
  DARK(0xe440),
  MENU(0xe3ec),
  COPY(0xe17a),
  MORE(0xe413),
  DRAG(0xe1ee),
  CLOSE(0xe14a),
  EXPAND(0xe228),
  SAVED(0xe13b),
  FILE(0xe332),
  ATTACH(0xe07f),
  FOLDER(0xe296),
  WORD(0xe765),
  BACKUP(0xe088),
  MET(0xe13b),
  NOT_MET(0xe116),
  EXCLUDED(0xe0b1),
  OPEN(0xe2fe),
  NOT_APPLICABLE(0xe533),
  PERSON(0xe49e),
  UNIT(0xe00f),
  WARNING(0xe718);

  private final int letter;

  Icon(int letter) {
    this.letter = letter;
  }

  public Text node() {
    var icon = new Text(Character.toString(letter));
    icon.getStyleClass().add("font-icon");
    return icon;
  }
}
