package vn.bangvang.store.search;

import vn.bangvang.domain.unit.UnitId;

/// A name that a unit has or had, found by a search.
record Named(UnitId unit, String name, String nameNow, String kind, boolean isGone) {}
