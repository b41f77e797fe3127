package vn.motcua.digitization.store;

import java.time.Duration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Makes clients of S3 that give up in time. */
final class S3Clients {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration ATTEMPT = Duration.ofMinutes(2);
    private static final Duration WHOLE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    private S3Clients() {
    }

    /** A client by these settings. The credentials are those of the settings, or else what the machine has. */
    static S3Client of(PaperStoreSettings.S3 settings) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                // Sealed contents carry a checksum each; trailing ones are not known to every server that speaks S3.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(settings.pathStyle())
                        .chunkedEncodingEnabled(false).build())
                .overrideConfiguration(o -> o.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(WHOLE)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS).build()));
        settings.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentials(PaperStoreSettings.S3 settings) {
        if (settings.accessKey().isEmpty() && settings.secretKey().isEmpty()) {
            return DefaultCredentialsProvider.create();
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                settings.accessKey().orElseThrow(() -> new IllegalStateException("PAPER_STORE_S3_ACCESS_KEY is missing")),
                settings.secretKey().orElseThrow(() -> new IllegalStateException("PAPER_STORE_S3_SECRET_KEY is missing"))));
    }
}
