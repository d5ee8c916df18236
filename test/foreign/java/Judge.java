import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Judges with json-schema-validator by networknt. The protocol stands in docs/conformance.md. */
class Judge {
    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var json = new ObjectMapper();
        var head = json.readTree(input.readLine());
        var registry = registry(head, json);
        Map<String, Schema> schemas = new HashMap<>();
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            var vector = json.readTree(line);
            var schema = schemas.computeIfAbsent(
                    vector.get("schema").asString(), name -> registry.getSchema(SchemaLocation.of(name)));
            var valid = schema.validate(vector.get("data")).isEmpty();
            output.printf("{\"id\":%d,\"valid\":%b}%n", vector.get("id").asInt(), valid);
        }
        output.flush();
    }

    private static SchemaRegistry registry(JsonNode head, ObjectMapper json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (var path : head.get("schemas")) {
            var text = Files.readString(Path.of(path.asString()));
            texts.put(json.readTree(text).get("$id").asString(), text);
        }
        var version = head.get("dialect").asString().equals("2020-12")
                ? SpecificationVersion.DRAFT_2020_12
                : SpecificationVersion.DRAFT_7;
        return SchemaRegistry.withDefaultDialect(version, builder -> builder.schemas(texts));
    }
}
