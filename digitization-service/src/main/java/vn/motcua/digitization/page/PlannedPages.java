package vn.motcua.digitization.page;

import java.io.IOException;

/** The pages of a paper as the digitizer chose them: turned, and laid straight. Blank ones are still among them; {@link #isDropped} tells. */
public final class PlannedPages implements PageSource {

    private final UploadPages upload;
    private final PagePlan plan;
    private final Straightener straightener;

    PlannedPages(UploadPages upload, PagePlan plan, Straightener straightener) {
        this.upload = upload;
        this.plan = plan;
        this.straightener = straightener;
    }

    @Override
    public int count() {
        return plan.pages().size();
    }

    @Override
    public PagePicture page(int index) throws IOException {
        PagePlan.Choice choice = plan.pages().get(index);
        return straightener.straightened(Straightener.turned(upload.page(choice.file(), choice.page()), choice.quarterTurns()));
    }

    /** Whether the plan leaves this page out because nothing stands on it; that shows on a page that lies askew as well. */
    public boolean isDropped(int index) throws IOException {
        PagePlan.Choice choice = plan.pages().get(index);
        return plan.dropBlank() && BlankPages.isBlank(upload.page(choice.file(), choice.page()).image());
    }

    @Override
    public void close() throws IOException {
        upload.close();
    }
}
