package vn.phoihop.document;

import java.util.Comparator;
import java.util.List;
import vn.phoihop.document.Provision.Level;
import vn.phoihop.document.Provision.Step;

/** The order of the text, as far as citations tell it. */
final class ProvisionOrder implements Comparator<Provision> {
    static final ProvisionOrder OF_THE_TEXT = new ProvisionOrder();

    private static final List<Level> LARGEST_FIRST = List.of(Level.values());

    /** Articles are numbered through, so that they are compared before what stands above them. */
    private static final List<Level> ARTICLES_FIRST = List.of(
            Level.ARTICLE, Level.CLAUSE, Level.POINT, Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION);

    private ProvisionOrder() {}

    @Override
    public int compare(Provision one, Provision other) {
        boolean isArticle = rank(one, Level.ARTICLE) > 0;
        int order = Boolean.compare(isArticle, rank(other, Level.ARTICLE) > 0);
        for (Level level : isArticle ? ARTICLES_FIRST : LARGEST_FIRST) {
            if (order != 0) {
                return order;
            }
            order = Integer.compare(rank(one, level), rank(other, level));
        }
        return order;
    }

    /** Where the step of a level stands among those of the level; 0 if there is none. */
    private static int rank(Provision provision, Level level) {
        for (Step step : provision.steps()) {
            if (step.level() == level) {
                return step.number() * (Step.MOST_INSERTED + 1) + step.inserted();
            }
        }
        return 0;
    }
}
