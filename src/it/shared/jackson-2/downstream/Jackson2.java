package downstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import vn.phoihop.agreement.Agreement;

/** A mapper of Jackson 2, asked through the contract. */
public record Jackson2(ObjectMapper mapper) implements OwnMapper {
    @Override
    public Agreement read(String json) throws JsonProcessingException {
        return mapper.readValue(json, Agreement.class);
    }

    @Override
    public String write(Agreement agreement) throws JsonProcessingException {
        return mapper.writeValueAsString(agreement);
    }

    @Override
    public String pointer(Exception refusal) {
        return ((JsonMappingException) refusal)
                .getPath().stream()
                        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                        .collect(Collectors.joining());
    }
}
