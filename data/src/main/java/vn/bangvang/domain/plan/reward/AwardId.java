package vn.bangvang.domain.plan.reward;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record AwardId(UUID value) implements Id {}
