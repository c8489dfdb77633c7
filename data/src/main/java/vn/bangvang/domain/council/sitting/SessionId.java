package vn.bangvang.domain.council.sitting;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record SessionId(UUID value) implements Id {}
