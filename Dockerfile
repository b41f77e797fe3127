# The four services and the sandbox gateway: Maven runs once, in the first stage; one target per service.
# Docker alone is enough to build it. Works with BuildKit and with the classic builder.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
# The poms alone first: their layer keeps the downloaded artifacts until a pom changes. Building every service, empty, with the very
# goals that come below, also fetches what Quarkus and the plugins need while they build.
COPY pom.xml ./
COPY dossier-events/pom.xml dossier-events/
COPY local-stack/pom.xml local-stack/
COPY service-kit/pom.xml service-kit/
COPY event-log/pom.xml event-log/
COPY intake-service/pom.xml intake-service/
COPY digitization-service/pom.xml digitization-service/
COPY payment-service/pom.xml payment-service/
COPY reporting-service/pom.xml reporting-service/
COPY system-tests/pom.xml system-tests/
RUN mvn -B -ntp -q package org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
      -Dmaven.test.skip=true -DincludeGroupIds=com.fasterxml.jackson.core,org.bouncycastle -DincludeScope=runtime \
      -pl intake-service,digitization-service,payment-service,reporting-service,local-stack -am && rm -rf */target
COPY . .
# The sandboxes need Jackson or Bouncy Castle beside their own jar; the rest of local-stack's dependencies stay out of their images.
RUN mvn -B -ntp -q package org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
      -Dmaven.test.skip=true -DincludeGroupIds=com.fasterxml.jackson.core,org.bouncycastle -DincludeScope=runtime \
      -pl intake-service,digitization-service,payment-service,reporting-service,local-stack -am

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --system --uid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin motcua \
 && install -d -o motcua -g motcua /data/papers /data/trust
# Read by the java launcher itself, so that the entrypoint needs no shell and signals reach the JVM. The heap is a share of
# the container's memory limit; a JVM out of memory ends, and the restart policy starts a fresh one.
ENV JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Duser.home=/tmp -Djava.io.tmpdir=/tmp"
WORKDIR /app
USER motcua
# Without curl, which not every JRE image has.
HEALTHCHECK --interval=5s --timeout=4s --start-period=300s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$HTTP_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]

FROM runtime AS intake
ENV HTTP_PORT=8081
EXPOSE 8081
COPY --from=build /src/intake-service/target/quarkus-app /app
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]

FROM runtime AS digitization
ENV HTTP_PORT=8082 PAPER_STORE_DIR=/data/papers
EXPOSE 8082
COPY --from=build /src/digitization-service/target/quarkus-app /app
VOLUME /data/papers
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]

FROM runtime AS payment
ENV HTTP_PORT=8083
EXPOSE 8083
COPY --from=build /src/payment-service/target/quarkus-app /app
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]

FROM runtime AS reporting
ENV HTTP_PORT=8084
EXPOSE 8084
COPY --from=build /src/reporting-service/target/quarkus-app /app
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]

# For trying out only: it lets anyone "pay" without money.
FROM runtime AS vnpay-sandbox
ENV HTTP_PORT=8085 HTTP_HOST=0.0.0.0
EXPOSE 8085
COPY --from=build /src/local-stack/target/dependency /app/lib
COPY --from=build /src/local-stack/target/local-stack-*.jar /app/lib/
HEALTHCHECK --interval=5s --timeout=4s --start-period=300s --retries=6 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$HTTP_PORT"]
ENTRYPOINT ["java", "-cp", "lib/*", "vn.motcua.local.vnpay.VnpaySandboxMain"]

# For trying out only: what it signs and stamps is believed by nobody else.
FROM runtime AS trust-sandbox
ENV HTTP_PORT=8086 HTTP_HOST=0.0.0.0 TRUST_DIR=/data/trust
EXPOSE 8086
COPY --from=build /src/local-stack/target/dependency /app/lib
COPY --from=build /src/local-stack/target/local-stack-*.jar /app/lib/
VOLUME /data/trust
HEALTHCHECK --interval=5s --timeout=4s --start-period=300s --retries=6 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$HTTP_PORT"]
ENTRYPOINT ["java", "-cp", "lib/*", "vn.motcua.local.trust.TrustMain"]
