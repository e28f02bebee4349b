package downstream;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import vn.phoihop.agreement.Agreement;

/** A mapper of Jackson 3, asked through the contract. */
public record Jackson3(ObjectMapper mapper) implements OwnMapper {
    @Override
    public Agreement read(String json) {
        return mapper.readValue(json, Agreement.class);
    }

    @Override
    public String write(Agreement agreement) {
        return mapper.writeValueAsString(agreement);
    }

    @Override
    public String pointer(Exception refusal) {
        return ((JacksonException) refusal)
                .getPath().stream()
                        .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                        .collect(Collectors.joining());
    }
}
