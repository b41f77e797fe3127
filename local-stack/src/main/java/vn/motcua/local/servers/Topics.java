package vn.motcua.local.servers;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;

/** Looks after the topics of a test broker. */
public final class Topics {

    private static final long LIMIT_SECONDS = 30;

    private Topics() {
    }

    /** Deletes every topic but the broker's own, and every consumer group that nobody is in. */
    public static void clear(String bootstrapServers) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var topics = admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (topics.isEmpty()) {
                return;
            }
            admin.deleteTopics(topics).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            var groups = admin.listGroups().all().get(LIMIT_SECONDS, TimeUnit.SECONDS).stream()
                    .map(GroupListing::groupId).toList();
            // A group with a member left cannot go; its offsets went with the topics anyway.
            for (var deletion : admin.deleteConsumerGroups(groups).deletedGroups().values()) {
                deletion.toCompletionStage().toCompletableFuture().handle((done, error) -> null)
                        .get(LIMIT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("cannot clear the topics of " + bootstrapServers, e);
        }
    }
}
