package vn.bangvang.domain.unit.person;

import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// What tells two people of one name apart. The personal number is text: its zeros count.
public record Identity(PartialDate born, Sex sex, String ethnicity, String personalNumber) {
  public static final Identity NOT_STATED =
      new Identity(PartialDate.unknown(), Sex.NOT_STATED, "", "");

  public Identity {
    ethnicity = Texts.line(ethnicity);
    personalNumber = Texts.line(personalNumber);
  }
}
