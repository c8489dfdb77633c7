package vn.bangvang.domain.unit.person;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record PersonId(UUID value) implements Id {}
