package vn.phoihop.time;

import java.util.Arrays;

/** A row of bits, one a day, that knows how many are set before each of its words. Immutable. */
final class DayBits {
    private static final int WORD = 6;

    /** One word more than the bits need, so that the end of the row is an index like any other. */
    private final long[] words;

    /** How many bits are set before each word. */
    private final int[] before;

    private final int total;

    /** Takes words of {@link #words(int)}, which nobody changes any more. */
    DayBits(long[] words) {
        this.words = words;
        before = new int[words.length];
        int set = 0;
        for (int i = 0; i < words.length; i++) {
            before[i] = set;
            set += Long.bitCount(words[i]);
        }
        total = set;
    }

    /** {@return words for so many bits, none of them set} */
    static long[] words(int bits) {
        return new long[(bits >> WORD) + 1];
    }

    static void set(long[] words, int index, boolean to) {
        long bit = 1L << index;
        words[index >> WORD] = to ? (words[index >> WORD] | bit) : (words[index >> WORD] & ~bit);
    }

    boolean get(int index) {
        return (words[index >> WORD] & (1L << index)) != 0;
    }

    /** {@return how many bits are set before an index} */
    int rank(int index) {
        int word = index >> WORD;
        return before[word] + Long.bitCount(words[word] & ((1L << index) - 1));
    }

    /** {@return how many bits are set from one index to before another} */
    int count(int from, int to) {
        return rank(to) - rank(from);
    }

    /** {@return the first index, from one on, at which a bit of this row or of another of the same length is set; -1 if none} */
    int next(int index, DayBits other) {
        int word = index >> WORD;
        long rest = (words[word] | other.words[word]) & (-1L << index);
        while (rest == 0) {
            word++;
            if (word == words.length) {
                return -1;
            }
            rest = words[word] | other.words[word];
        }
        return (word << WORD) + Long.numberOfTrailingZeros(rest);
    }

    /** {@return the last index, up to one, at which a bit of this row or of another of the same length is set; -1 if none} */
    int previous(int index, DayBits other) {
        int word = index >> WORD;
        long rest = (words[word] | other.words[word]) & (-1L >>> (Long.SIZE - 1 - index));
        while (rest == 0) {
            if (word == 0) {
                return -1;
            }
            word--;
            rest = words[word] | other.words[word];
        }
        return (word << WORD) + (Long.SIZE - 1) - Long.numberOfLeadingZeros(rest);
    }

    /** {@return the indexes of the bits that are set, in order} */
    int[] indexes() {
        int[] found = new int[total];
        int next = 0;
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                found[next++] = (i << WORD) + Long.numberOfTrailingZeros(rest);
            }
        }
        return found;
    }

    /** {@return the words, for a copy to be changed} */
    long[] toWords() {
        return words.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayBits bits && Arrays.equals(words, bits.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
