package vn.motcua.digitization.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Which pages of an upload make up the paper, in what order and how turned, as the digitizer chose.
 *
 * @param pages     in the order of the paper; none means all as they come
 * @param dropBlank whether pages on which nothing stands are left out
 */
public record PagePlan(List<Choice> pages, boolean dropBlank) {

    /**
     * One page of the paper.
     *
     * @param file         the file of the upload, from 0
     * @param page         the page of that file, from 0
     * @param quarterTurns how often it is turned clockwise by a quarter, 0 to 3
     */
    public record Choice(int file, int page, int quarterTurns) {
    }

    public PagePlan {
        pages = List.copyOf(pages);
    }

    /** All pages as they come. */
    public static PagePlan asTheyCome(boolean dropBlank) {
        return new PagePlan(List.of(), dropBlank);
    }

    /**
     * The plan with every page named, for files of so many pages.
     *
     * @throws Problem {@link DigitizationProblem#PAGE_NOT_IN_SCAN}, {@link DigitizationProblem#PAGE_CHOSEN_TWICE} or
     *                 {@link DigitizationProblem#PAGE_TURN_UNKNOWN}
     */
    public PagePlan forFiles(List<Integer> pagesOfFiles) {
        if (pages.isEmpty()) {
            List<Choice> all = IntStream.range(0, pagesOfFiles.size()).boxed().flatMap(file -> IntStream.range(0, pagesOfFiles.get(file))
                    .mapToObj(page -> new Choice(file, page, 0))).toList();
            return new PagePlan(all, dropBlank);
        }
        Set<List<Integer>> chosen = new HashSet<>();
        for (Choice choice : pages) {
            boolean there = choice.file >= 0 && choice.file < pagesOfFiles.size()
                    && choice.page >= 0 && choice.page < pagesOfFiles.get(choice.file);
            if (!there) {
                throw new Problem(DigitizationProblem.PAGE_NOT_IN_SCAN, choice.page + 1L, choice.file + 1L);
            }
            // A page that stands in a paper twice is a slip; and the pages of a paper stay bounded by those of its files.
            if (!chosen.add(List.of(choice.file, choice.page))) {
                throw new Problem(DigitizationProblem.PAGE_CHOSEN_TWICE, choice.page + 1, choice.file + 1);
            }
            if (choice.quarterTurns < 0 || choice.quarterTurns > 3) {
                throw new Problem(DigitizationProblem.PAGE_TURN_UNKNOWN);
            }
        }
        return this;
    }

    /** The pages of this plan out of that upload, each turned and laid straight; closing it closes the upload. */
    public PlannedPages over(UploadPages upload) {
        return new PlannedPages(upload, forFiles(upload.pagesOfFiles()), new Straightener());
    }
}
