package vn.phoihop.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes can go to the parser of bytes, which is laxer than a decoder of UTF-8 in a few places. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /**
     * Says whether bytes begin with two characters of ASCII, so that nothing guesses at another encoding, and hold none
     * of the sequences that the parser takes and UTF-8 does not have: overlong ones, surrogates, beyond U+10FFFF.
     */
    static boolean isPlain(byte[] json) {
        if (json.length < 4 || json[0] <= 0 || json[1] <= 0 || json[2] == 0 || json[3] == 0) {
            return false;
        }
        int i = 0;
        while (i < json.length) {
            if (json[i] >= 0) {
                if (i + Long.BYTES <= json.length && ((long) EIGHT.get(json, i) & NOT_ASCII) == 0) {
                    i += Long.BYTES;
                } else {
                    i++;
                }
                continue;
            }
            int lead = json[i] & 0xFF;
            int next = i + 1 < json.length ? json[i + 1] & 0xFF : 0;
            if (lead < 0xE0) {
                if (lead == 0xC0 || lead == 0xC1) {
                    return false;
                }
                i += 2;
            } else if (lead < 0xF0) {
                if ((lead == 0xE0 && next < 0xA0) || (lead == 0xED && next >= 0xA0)) {
                    return false;
                }
                i += 3;
            } else {
                if ((lead == 0xF0 && next < 0x90) || (lead == 0xF4 && next >= 0x90) || lead > 0xF4) {
                    return false;
                }
                i += 4;
            }
        }
        return true;
    }
}
