package vn.bangvang.app.shell;

import java.util.UUID;

/// Where somebody is: a place, or one thing in it.
public sealed interface Spot {
  Place place();

  record Whole(Place place) implements Spot {}

  record One(Place place, UUID id) implements Spot {}
}
