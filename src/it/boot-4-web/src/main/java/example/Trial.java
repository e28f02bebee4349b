package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the application on a free port, sends it a sound agreement and one with faults, and looks at the answers. */
final class Trial {
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();
    private final URI agreements;

    private Trial(String port) {
        agreements = URI.create("http://localhost:" + port + "/agreements");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        String sound = Files.readString(Path.of(args[0], "portal-phu-yen-signing.json"));
        try (ConfigurableApplicationContext application =
                SpringApplication.run(AgreementsApplication.class, "--server.port=0")) {
            Trial trial = new Trial(application.getEnvironment().getRequiredProperty("local.server.port"));
            trial.aSoundAgreementIsAnsweredWithItsFindings(sound);
            trial.whoeverAsksForNoLanguageIsAnsweredInVietnamese();
            trial.everyFaultIsAnsweredWithItsPlace(sound);
        }
    }

    private void aSoundAgreementIsAnsweredWithItsFindings(String sound) throws IOException, InterruptedException {
        HttpResponse<String> response = post(sound, "vi-VN,vi;q=0.9,en;q=0.5");
        same("status", 200, response.statusCode());
        same("content type", "application/json", contentType(response));
        JsonNode receipt = body(response);
        same("id", "portal-phu-yen-signing", receipt.path("id").asString());
        same(
                "findings",
                List.of(
                        "party-ends-before-term /parties/1",
                        "name-shared /parties/5/name/vi",
                        "date-incomplete /signing/dayWritten",
                        "term-ends-differ /term/years",
                        "parts-open /duties/0/parts",
                        "parts-open /duties/5/parts",
                        "target-referred /targets/0",
                        "target-referred /targets/1",
                        "ambiguity-open /ambiguities/0"),
                each(receipt.path("findings"), f -> text(f, "code") + " " + text(f, "pointer")));
        same(
                "message",
                "“Tỉnh Phú Yên” cũng là tên của “ubnd-phu-yen”",
                text(receipt.path("findings").path(1), "message"));

        JsonNode english = body(post(sound, "en"));
        same(
                "message in English",
                "\"Tỉnh Phú Yên\" is also a name of \"ubnd-phu-yen\"",
                text(english.path("findings").path(1), "message"));
    }

    private void everyFaultIsAnsweredWithItsPlace(String sound) throws IOException, InterruptedException {
        String faulty = slip(sound, "\"report\"", "\"reprot\"");
        faulty = slip(faulty, "\"partOf\"", "\"partof\"");
        faulty = slip(faulty, "\"who\": \"ubnd-phu-yen\", ", "");
        faulty = slip(faulty, "\"2021-02-20\"", "\"2021-02-30\"");
        faulty = slip(faulty, "\"headquarters of the Provincial Party Committee of Phú Yên\"", "5");
        faulty = slip(faulty, "\"modality\"", "\"modalty\"");

        HttpResponse<String> response = post(faulty, "vi");
        same("status", 400, response.statusCode());
        same("content type", "application/problem+json", contentType(response));
        JsonNode details = body(response);
        same("type", "https://example.org/problems/unreadable-agreement", text(details, "type"));
        same("title", "Không đọc được văn bản phối hợp", text(details, "title"));
        same("status in the body", 400, details.path("status").asInt());
        same("instance", "/agreements", text(details, "instance"));
        same(
                "problems",
                List.of(
                        "/sources/0/completeness 17:23 unknown-code",
                        "/parties/2/partof 42:7 unknown-field",
                        "/participations/1 115:5 missing-field",
                        "/signing/day 123:12 invalid-value",
                        "/signing/place/en 129:53 wrong-type",
                        "/duties/0/modalty 207:7 unknown-field"),
                each(details.path("problems"), Trial::placeAndCode));
        for (JsonNode problem : details.path("problems")) {
            same(
                    "languages of the message",
                    List.of("vi", "en"),
                    List.copyOf(problem.path("message").propertyNames()));
        }
        same("detail", "Số lỗi nêu ở “problems”: 6", text(details, "detail"));
    }

    private void whoeverAsksForNoLanguageIsAnsweredInVietnamese() throws IOException, InterruptedException {
        same("title", "Không đọc được văn bản phối hợp", text(body(post("{}")), "title"));
        same("title in English", "The agreement cannot be read", text(body(post("{}", "en")), "title"));
    }

    private HttpResponse<String> post(String json, String... languages) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(agreements)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        for (String language : languages) {
            request.header("Accept-Language", language);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode body(HttpResponse<String> response) {
        return mapper.readTree(response.body());
    }

    private static String contentType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("none");
    }

    private static String placeAndCode(JsonNode problem) {
        return text(problem, "pointer") + " " + problem.path("line") + ":" + problem.path("column") + " "
                + text(problem, "code");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }

    private static List<String> each(JsonNode array, Function<JsonNode, String> line) {
        return array.valueStream().map(line).toList();
    }

    private static String slip(String text, String right, String wrong) {
        int at = text.indexOf(right);
        if (at < 0) {
            throw new AssertionError("text must hold " + right);
        }
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    private static void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + " must be " + expected + ", but was " + actual);
        }
    }
}
