package downstream;

import vn.phoihop.agreement.Agreement;

/** A mapper of the application's own, of whichever Jackson. */
public interface OwnMapper {
    Agreement read(String json) throws Exception;

    String write(Agreement agreement) throws Exception;

    /** {@return the JSON Pointer of what the mapper refused} */
    String pointer(Exception refusal);
}
