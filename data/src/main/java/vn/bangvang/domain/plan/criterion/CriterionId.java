package vn.bangvang.domain.plan.criterion;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record CriterionId(UUID value) implements Id {}
