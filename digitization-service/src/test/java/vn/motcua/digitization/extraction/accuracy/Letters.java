package vn.motcua.digitization.extraction.accuracy;

/** Counts wrong letters without asking in which order the engine read the columns. */
final class Letters {

    private Letters() {
    }

    /** How many changes, at least, make the line of the place in the text that is most like it. */
    static int wrong(String line, String text) {
        String in = text.replace('\n', ' ');
        int[] before = new int[in.length() + 1];
        int[] now = new int[in.length() + 1];
        for (int row = 1; row <= line.length(); row++) {
            now[0] = row;
            for (int column = 1; column <= in.length(); column++) {
                int change = line.charAt(row - 1) == in.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(before[column - 1] + change, Math.min(before[column], now[column - 1]) + 1);
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        int least = line.length();
        for (int end : before) {
            least = Math.min(least, end);
        }
        return least;
    }
}
