package downstream;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        Contract.check(new Jackson3(new JsonMapper()), Path.of(args[0]));
    }
}
