package vn.motcua.payment.resolving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.review.QueuePosition;
import vn.motcua.payment.review.ReviewItem;
import vn.motcua.payment.review.Reviews;

/** The review queue: money of which people must say what becomes of it. */
@Path("/api/v1/payment-reviews")
@Tag(name = "payment reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    @Inject
    Reviews reviews;
    @Inject
    ProposalStore proposals;
    @Inject
    ResolveReviews resolveReviews;
    @Inject
    Idempotency idempotency;
    @Inject
    Clock clock;

    /** What is open first, each in the order it came. */
    @GET
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The review queue, what is open first")
    public Page<ReviewView> list(@QueryParam("open") Boolean open, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        Page<ReviewItem> page = Page.of(reviews.page(QueuePosition.of(after), open, limit + 1), limit, item -> item.position().toString());
        List<Proposal> made = proposals.of(page.items().stream().map(ReviewItem::id).toList());
        return new Page<>(page.items().stream().map(item -> ReviewView.of(item, made, clock.instant())).toList(), page.next());
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "An item of the review queue with all that was proposed")
    public ReviewView item(@PathParam("id") UUID id) {
        return view(reviews.find(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
    }

    /** Says what should become of it; another person decides. */
    @POST
    @Path("/{id}/proposals")
    @RolesAllowed({Roles.CASHIER, Roles.MANAGER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Propose what becomes of an item")
    @APIResponseSchema(value = ReviewView.Line.class, responseCode = "201")
    public Response propose(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull ProposalRequest wish) {
        return idempotency.once(key, wish, () -> Response.status(Response.Status.CREATED)
                .entity(ReviewView.Line.of(resolveReviews.propose(id, wish))).build());
    }

    /** By another person than proposed it; the money goes where the proposal says. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Approve a proposal of another person")
    public ReviewView approve(@PathParam("id") UUID id, @Valid @NotNull Decision.Approval approval) {
        return view(resolveReviews.approve(id, approval.proposal()));
    }

    /** By another person than proposed it; the item stays open. */
    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Turn down a proposal of another person")
    public ReviewView turnDown(@PathParam("id") UUID id, @Valid @NotNull Decision.Refusal refusal) {
        return view(resolveReviews.turnDown(id, refusal.proposal(), refusal.reason()));
    }

    private ReviewView view(ReviewItem item) {
        return ReviewView.of(item, proposals.of(List.of(item.id())), clock.instant());
    }
}
