package vn.bangvang.domain.plan.purpose;

import vn.bangvang.domain.shared.text.Texts;

/// Where an index is to stand.
public sealed interface Aim {
  /// "trong nhóm 30 tỉnh, thành phố đứng đầu".
  record RankWithin(int place) implements Aim {
    public RankWithin {
      refuseBelowFirst(place);
    }
  }

  /// "nằm trong 10 địa phương dẫn đầu".
  record Top(int count) implements Aim {
    public Top {
      refuseBelowFirst(count);
    }
  }

  /// "nhóm khá", "trung bình cao".
  record Band(String name) implements Aim {
    public Band {
      name = Texts.line(name);
    }
  }

  /// "cao hơn mức trung bình của cả nước".
  record AboveMean(String of) implements Aim {
    public AboveMean {
      of = Texts.line(of);
    }
  }

  private static void refuseBelowFirst(int place) {
    if (place < 1) throw new IllegalArgumentException("place " + place);
  }
}
