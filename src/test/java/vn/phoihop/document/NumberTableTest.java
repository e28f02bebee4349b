package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.document.NumberReading.Change;
import vn.phoihop.document.NumberReading.Reading;
import vn.phoihop.document.NumberReading.Remark;

/**
 * Numbers as they are printed in the wild, each with the reading a person gave it by hand.
 *
 * <p>A reading is the family, the number, the year, the type, the issuers and the units, and behind an arrow the text
 * if it is not the one that was read. The last column says whether one reading stands that the rules would write.
 */
class NumberTableTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", maxCharsPerColumn = 400, textBlock = """
            # Awkward as printed.
            5104/BTTTT-PTTH&TTĐT | letter 5104 [BTTTT] [PTTH&TTĐT] | - | - | yes
            3142/SNV- XDCQ&CTTN | letter 3142 [SNV] [XDCQ&CTTN] | spaces <- > <-> | - | yes
            118/TTr- STTTT | administrative 118 TTr [STTTT] | spaces <- > <-> | - | yes
            23/2012/TT - BCA | normative 23 2012 TT [BCA] | spaces < - > <-> | type-shared(TT) | yes
            79-Ctr/BDVTW – BCSĐCP | party 79 CTr [BDVTW BCSĐCP] | dash <–> <->, spaces < - > <->, type-alias <Ctr> <CTr> | - | yes
            823/PV11(CS) | letter 823 [PV11(CS)] | - | - | yes
            141/KH-BCĐTKNQ18 | administrative 141 KH [BCĐTKNQ18] | - | - | yes
            1960/QĐ-BCA-C41 | administrative 1960 QĐ [BCA] [C41] | - | - | yes
            113/KH-BCA-C04 | administrative 113 KH [BCA] [C04] | - | - | yes
            30c/NQ-CP | administrative 30c NQ [CP] | - | - | yes
            01/QCPH/UBND-UBMTTQ | joint 01 QCPH [UBND UBMTTQ] | - | - | yes
            04/QC-UBND-UBMTTQ | administrative 04 QC [UBND] [UBMTTQ]; administrative 04 QC [UBND UBMTTQ] | - | co-issuer-or-unit(UBMTTQ, UBND) | no
            12/CTrPH-MTTW-BVHTTDL | joint 12 CTrPH [MTTW BVHTTDL] | - | - | yes
            19/2008/NQLT/CP-UBTUMTTQVN | joint 19 2008 NQLT [CP UBTUMTTQVN] | - | - | yes
            19/2008/NQLT/CP-UBMTTQVN | joint 19 2008 NQLT [CP UBMTTQVN] | - | - | yes
            01/2023/NQLT-CP-ĐCTUBTƯMTTQVN | normative 01 2023 NQLT [CP ĐCTUBTƯMTTQVN] | - | - | yes
            01/NQLT-CP-BCHTWĐ | joint 01 NQLT [CP BCHTWĐ] | - | - | yes
            01/2012/NQLT/CP-BCHTWĐ | joint 01 2012 NQLT [CP BCHTWĐ] | - | - | yes
            1018/CV-MTTW-BTT | administrative 1018 CV [MTTW] [BTT] | - | - | yes
            01/ĐA-MTTW-BTT | administrative 01 ĐA [MTTW] [BTT] | - | - | yes
            21/HD-MTTW-BTT | administrative 21 HD [MTTW] [BTT] | - | - | yes
            1365/NQ-UBTVQH15 | administrative 1365 NQ [UBTVQH15] khóa 15 | - | - | yes
            237/NQ-UBTVQH16 | administrative 237 NQ [UBTVQH16] khóa 16 | - | - | yes
            03/VBHN-VPQH | administrative 03 VBHN [VPQH] | - | - | yes
            29/2022/TB-LPQT | normative 29 2022 TB [LPQT] | - | type-shared(TB) | yes
            134/2004/LPQT | normative 134 2004 LPQT []; normative 134 2004 [LPQT] | - | type-unknown(LPQT), type-missing(LPQT) | no
            16/TTr-UBQHLĐ | administrative 16 TTr [UBQHLĐ] | - | - | yes
            22/CT-TW | administrative 22 CT [TW]; party 22 CT [TW] → 22-CT/TW | - | type-shared(CT), party-in-state-shape(TW, 22-CT/TW) | no
            86549/UBND-NCKS | letter 86549 [UBND] [NCKS] | - | number-long(86549) | yes
            362-QĐ/TTg | party 362 QĐ [TTg]; administrative 362 QĐ [TTg] → 362/QĐ-TTg | - | state-in-party-shape(TTg, 362/QĐ-TTg) | no
            44/SCT-TTr | letter 44 [SCT] [TTr]; administrative 44 TTr [SCT] → 44/TTr-SCT | - | reversed(TTr, 44/TTr-SCT) | no
            55/2007/CT-UBND | normative 55 2007 CT [UBND] | - | type-shared(CT) | yes
            26-CTr/TWĐTN-VP | party 26 CTr [TWĐTN VP]; party 26 CTr [TWĐTN] [VP] | - | co-issuer-or-unit(VP, TWĐTN) | no
            # Letters.
            155/UBND-KGVX | letter 155 [UBND] [KGVX] | - | - | yes
            4282/UBND-KGVX | letter 4282 [UBND] [KGVX] | - | - | yes
            25/UBND-KGVX | letter 25 [UBND] [KGVX] | - | - | yes
            12729/VPCP-KGVX | letter 12729 [VPCP] [KGVX] | - | - | yes
            8726/VPCP-KGVX | letter 8726 [VPCP] [KGVX] | - | - | yes
            8056/VPCP-KGVX | letter 8056 [VPCP] [KGVX] | - | - | yes
            3180/VPCP-KGVX | letter 3180 [VPCP] [KGVX] | - | - | yes
            285/CCTTHC | letter 285 [CCTTHC] | - | - | yes
            # With a type.
            1191/QĐ-TTg | administrative 1191 QĐ [TTg] | - | - | yes
            2165/QĐ-UBND | administrative 2165 QĐ [UBND] | - | - | yes
            1869/CT-TTg | administrative 1869 CT [TTg] | - | type-shared(CT) | yes
            213/TB-VPCP | administrative 213 TB [VPCP] | - | type-shared(TB) | yes
            1271/HD-TLĐ | administrative 1271 HD [TLĐ] | - | - | yes
            13222/CTr-UBND | administrative 13222 CTr [UBND] | - | number-long(13222) | yes
            2888/KH-UBND | administrative 2888 KH [UBND] | - | - | yes
            6150/TB-BLĐTBXH | administrative 6150 TB [BLĐTBXH] | - | type-shared(TB) | yes
            9441/TB-BNV | administrative 9441 TB [BNV] | - | type-shared(TB) | yes
            # With the year.
            30/2020/NĐ-CP | normative 30 2020 NĐ [CP] | - | - | yes
            78/2025/NĐ-CP | normative 78 2025 NĐ [CP] | - | - | yes
            02/2023/TT-BTTTT | normative 02 2023 TT [BTTTT] | - | type-shared(TT) | yes
            463/2016/QĐ-UBND | normative 463 2016 QĐ [UBND] | - | - | yes
            20/2020/QĐ-TTg | normative 20 2020 QĐ [TTg] | - | - | yes
            72/2004/QĐ-UB | normative 72 2004 QĐ [UB] | - | - | yes
            103/2005/QĐ-UB | normative 103 2005 QĐ [UB] | - | - | yes
            01/2026/TTLT-VKSNDTC-BCA-BQP | normative 01 2026 TTLT [VKSNDTC BCA BQP] | - | - | yes
            # The National Assembly.
            70/2020/QH14 | assembly 70 2020 [QH14] khóa 14 | - | - | yes
            202/2025/QH15 | assembly 202 2025 [QH15] khóa 15 | - | - | yes
            28/2026/QH16 | assembly 28 2026 [QH16] khóa 16 | - | - | yes
            351/2017/UBTVQH14 | assembly 351 2017 [UBTVQH14] khóa 14 | - | - | yes
            # The Party.
            Số 127-QĐ/TW | party 127 QĐ [TW] | prefix <Số > <> | - | yes
            Số 24-BS/UBKTTU | party 24 BS [UBKTTU] | prefix <Số > <> | - | yes
            36-HD/VPTW | party 36 HD [VPTW] | - | - | yes
            04-ĐA/TU | party 04 ĐA [TU] | - | - | yes
            22-CT/TW | party 22 CT [TW] | - | type-shared(CT) | yes
            """)
    void isReadAsAPersonReadsIt(String text, String readings, String changes, String remarks, String isClear) {
        NumberReading reading = NumberReading.of(text);
        assertThat(readings(reading)).isEqualTo(readings);
        assertThat(changes(reading)).isEqualTo(changes == null ? "" : changes);
        assertThat(remarks(reading)).isEqualTo(remarks == null ? "" : remarks);
        assertThat(reading.number().isPresent()).isEqualTo(isClear.equals("yes"));
    }

    static String readings(NumberReading reading) {
        String bare =
                reading.readings().isEmpty() ? "" : reading.readings().get(0).text();
        return reading.readings().stream()
                .map(r -> shown(r) + (r.text().equals(bare) ? "" : " → " + r.text()))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Reading reading) {
        StringBuilder b = new StringBuilder(reading.family().code());
        b.append(' ').append(reading.number());
        reading.year().ifPresent(v -> b.append(' ').append(v));
        reading.abbreviation().ifPresent(v -> b.append(' ').append(v));
        b.append(' ').append(list(reading.issuers()));
        if (!reading.units().isEmpty()) {
            b.append(' ').append(list(reading.units()));
        }
        reading.legislature().ifPresent(v -> b.append(" khóa ").append(v));
        return b.toString();
    }

    private static String list(List<String> codes) {
        return "[" + String.join(" ", codes) + "]";
    }

    static String changes(NumberReading reading) {
        return reading.changes().stream().map(NumberTableTest::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Change change) {
        return change.kind().code() + " <" + change.written() + "> <" + change.read() + ">";
    }

    static String remarks(NumberReading reading) {
        return reading.remarks().stream().map(NumberTableTest::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Remark remark) {
        return remark.kind().code() + "(" + String.join(", ", remark.arguments()) + ")";
    }
}
