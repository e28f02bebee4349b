package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes agreements over HTTP; {@link AgreementsController} is all there is to it. */
@SpringBootApplication
public class AgreementsApplication {
    public static void main(String[] args) {
        SpringApplication.run(AgreementsApplication.class, args);
    }
}
