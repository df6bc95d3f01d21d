import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class PrintWebhooks {
    public static void main(String[] portAndSecret) throws Exception {
        byte[] key = Base64.getDecoder().decode(portAndSecret[1].substring("whsec_".length()));
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", Integer.parseInt(portAndSecret[0])), 0);
        server.createContext("/", told -> {
            var headers = told.getRequestHeaders();
            String body = new String(told.getRequestBody().readAllBytes(), UTF_8);
            String signed = headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + "." + body;
            boolean genuine = headers.getFirst("webhook-signature").equals("v1," + sign(key, signed));
            told.sendResponseHeaders(genuine ? 204 : 401, -1);
            if (genuine) {
                System.out.println(body);
            }
        });
        server.start();
    }

    private static String sign(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
