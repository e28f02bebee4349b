package downstream;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The mapper is the one that Spring Boot makes. */
@EnableAutoConfiguration
public class Main {
    public static void main(String[] args) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(Main.class)) {
            Contract.check(new Jackson2(context.getBean(ObjectMapper.class)), Path.of(args[0]));
        }
    }
}
