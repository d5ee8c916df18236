import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;

/** Matches texts with java.util.regex. The protocol stands in docs/conformance.md. */
class Patterns {
    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var json = new ObjectMapper();
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            var question = json.readTree(line);
            var pattern = Pattern.compile(question.get("pattern").asString());
            var matches = question.get("texts").valueStream()
                    .map(text -> String.valueOf(pattern.matcher(text.asString()).find()))
                    .collect(Collectors.joining(","));
            System.out.println("{\"matches\":[" + matches + "]}");
        }
    }
}
