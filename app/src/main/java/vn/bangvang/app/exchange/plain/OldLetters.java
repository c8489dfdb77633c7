package vn.bangvang.app.exchange.plain;

import static vn.bangvang.domain.shared.encoding.Encoding.UNICODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.bangvang.app.exchange.source.Draft;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.encoding.Encoding;

/// Text without fonts: the whole of it is Unicode or was typed for one old font.
public final class OldLetters {
  private OldLetters() {}

  public static Draft read(String text) {
    var guess = Encoding.guess(text);
    if (guess.encoding() == UNICODE) return new Draft(text, List.of());
    var notes = new ArrayList<>(notes(Set.of(guess.encoding())));
    if (!guess.isSure()) notes.add(Words.say("exchange.note.unsure"));
    return new Draft(guess.encoding().decode(text), notes);
  }

  /// Said for every old encoding that was found.
  public static List<String> notes(Set<Encoding> found) {
    return found.stream()
        .filter(encoding -> encoding != UNICODE)
        .map(encoding -> encoding == Encoding.VNI ? "vni" : "tcvn")
        .distinct()
        .sorted()
        .map(name -> Words.say("exchange.note." + name))
        .toList();
  }

  /// The first reading is Vietnamese as it stands, and the second says less.
  static boolean isBetter(String first, String second) {
    var here = Encoding.guess(first);
    var there = Encoding.guess(second);
    return here.encoding() == UNICODE
        && (there.encoding() == UNICODE
            ? here.sureness() > there.sureness()
            : here.sureness() >= there.sureness());
  }
}
