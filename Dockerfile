# One image for every stage: the program as Maven leaves it in standalone/target, on a plain JRE.
ARG JRE_IMAGE=eclipse-temurin:17-jre
FROM ${JRE_IMAGE}
COPY standalone/target/lib /opt/claimstream/lib
COPY standalone/target/standalone-0.1.0-SNAPSHOT.jar /opt/claimstream/claimstream.jar
WORKDIR /var/lib/claimstream
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseG1GC", "-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority1_To_OSPriority=10", "-XX:CompilerThreadPriority=0", "-XX:-PrintWarnings", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/claimstream/claimstream.jar"]
