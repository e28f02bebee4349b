package vn.phoihop.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes in what is to be read, as far as the reader's limits go. */
final class Input {
    /** How many bytes, or characters of text, a document may have. */
    static final int LONGEST = 32 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Input() {}

    static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(LONGEST + 1);
    }

    static String text(Reader in) throws IOException {
        StringBuilder b = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = in.read(buffer); n >= 0 && b.length() <= LONGEST; n = in.read(buffer)) {
            b.append(buffer, 0, n);
        }
        return b.toString();
    }

    static void refuseLongerThanAllowed(int length) {
        if (length > LONGEST) {
            throw new UnreadableJsonException(List.of(Malformed.tooLong()));
        }
    }

    static String decoded(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableJsonException(List.of(Malformed.notUtf8()));
        }
    }

    static String withoutMark(String json) {
        return json.startsWith(BYTE_ORDER_MARK) ? json.substring(BYTE_ORDER_MARK.length()) : json;
    }
}
