package vn.bangvang.domain.nomination;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record NominationId(UUID value) implements Id {}
