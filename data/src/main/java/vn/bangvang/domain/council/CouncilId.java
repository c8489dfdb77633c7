package vn.bangvang.domain.council;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record CouncilId(UUID value) implements Id {}
