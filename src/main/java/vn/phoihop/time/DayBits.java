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

    /** {@return how many bits are set} */
    int total() {
        return total;
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

    /**
     * Finds the bit of a rank.
     *
     * @param rank how many set bits there are up to and including the one, from 1 to {@link #total()}
     * @param near an index near which it is expected
     * @return its index
     */
    int select(int rank, int near) {
        int low = near >> WORD;
        int high = low + 1;
        int step = 1;
        if (before[low] < rank) {
            while (high < words.length && before[high] < rank) {
                low = high;
                high = Math.min(high + step, words.length);
                step <<= 1;
            }
        } else {
            while (before[low] >= rank) {
                high = low;
                low = Math.max(low - step, 0);
                step <<= 1;
            }
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (before[middle] < rank) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low << WORD) + select(words[low], rank - before[low]);
    }

    private static int select(long word, int rank) {
        long rest = word;
        int wanted = rank;
        int skipped = 0;
        for (int half = 32; half >= 4; half >>= 1) {
            int set = Long.bitCount(rest & ((1L << half) - 1));
            if (wanted > set) {
                wanted -= set;
                rest >>>= half;
                skipped += half;
            }
        }
        for (; wanted > 1; wanted--) {
            rest &= rest - 1;
        }
        return skipped + Long.numberOfTrailingZeros(rest);
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
