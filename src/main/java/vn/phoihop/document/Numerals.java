package vn.phoihop.document;

/** Roman numerals, and the letters that points are labelled with. */
final class Numerals {
    /** The letters of points in their order: đ after d, and no f, j, w or z. */
    static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** The largest number that is written in Roman numerals here. */
    static final int MOST_ROMAN = 999;

    private static final String DIGITS = "IVXLCDM";

    private Numerals() {}

    /** Gives the letter of a rank, 1 for a. */
    static char letter(int rank) {
        return LETTERS.charAt(rank - 1);
    }

    /** Gives the rank of a letter, 1 for a; 0 if it labels no point. */
    static int rank(char letter) {
        return LETTERS.indexOf(letter) + 1;
    }

    /** Writes a number of 1 to 999. */
    static String roman(int number) {
        return romanDigit(number / 100, 4) + romanDigit(number / 10 % 10, 2) + romanDigit(number % 10, 0);
    }

    /** One decimal digit; {@code one} is where its unit stands among the Roman digits. */
    private static String romanDigit(int digit, int one) {
        String unit = DIGITS.substring(one, one + 1);
        String five = DIGITS.substring(one + 1, one + 2);
        if (digit == 9) {
            return unit + DIGITS.charAt(one + 2);
        }
        if (digit == 4) {
            return unit + five;
        }
        return digit >= 5 ? five + unit.repeat(digit - 5) : unit.repeat(digit);
    }

    /** Reads a number of 1 to 999 as {@link #roman} writes it; 0 for any other text. */
    static int fromRoman(String text) {
        int number = 0;
        int before = 0;
        for (int i = Math.min(text.length(), 16) - 1; i >= 0; i--) {
            int digit = value(text.charAt(i));
            number += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return number > 0 && number <= MOST_ROMAN && roman(number).equals(text) ? number : 0;
    }

    private static int value(char digit) {
        return switch (digit) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            case 'M' -> 1000;
            default -> 0;
        };
    }
}
