package vn.bangvang.domain.plan.criterion;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record ExclusionId(UUID value) implements Id {}
