package vn.motcua.digitization.making;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the workers work. */
@ConfigMapping(prefix = "motcua.making")
public interface MakingSettings {

    /** How many papers are made side by side; each takes one core while it is read. 0: this replica only takes uploads. */
    @WithDefault("1")
    int workers();

    /** How long a claim holds without a sign of life; after it another worker begins the paper anew. */
    @WithDefault("60s")
    Duration claim();

    /** How often a worker says that it is alive; a small part of {@link #claim()}. */
    @WithDefault("10s")
    Duration signOfLife();

    /** How often a worker without work looks for some that it was not told of. */
    @WithDefault("1s")
    Duration look();

    /** How long a paper rests after its first failure, or after a claim that ended without an outcome; each further one doubles it. */
    @WithDefault("5s")
    Duration rest();

    /** The longest rest. */
    @WithDefault("30m")
    Duration longestRest();

    /** After so many claims that ended without an outcome, as when the process dies, a paper is set aside until an operator starts it again. */
    @WithDefault("5")
    @Min(1)
    int mostUnfinished();

    /** After so many of them it is made without its text being read: reading runs outside of Java's protection. */
    @WithDefault("2")
    @Min(1)
    int unreadAfter();

    /** Where files lie while they are worked on; on the volume of the paper store, because they may be large. */
    String workDir();
}
