import communique.JSON;
import communique.StreamLine;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads each line as a StreamLine and writes it back. */
public class RoundTrip {
  public static void main(String[] arguments) throws Exception {
    var mapper = JSON.getDefault().getMapper();
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = lines.readLine()) != null; )
      out.println(mapper.writeValueAsString(mapper.readValue(line, StreamLine.class)));
  }
}
