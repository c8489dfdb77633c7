package vn.bangvang.app.shell;

import java.util.Set;
import java.util.UUID;
import vn.bangvang.domain.nomination.appraisal.Standing;

/// Where somebody is: a place, one thing in it, or some nominations that stand alike.
public sealed interface Spot {
  Place place();

  record Whole(Place place) implements Spot {}

  record One(Place place, UUID id) implements Spot {}

  record Those(Place place, Set<Standing> standings) implements Spot {}
}
