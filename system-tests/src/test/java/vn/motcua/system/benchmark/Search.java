package vn.motcua.system.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.intake.query.Statements;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceSpec;
import vn.motcua.local.servers.Databases;
import vn.motcua.system.Province;

/**
 * Searching among a million dossiers, at the database: a province of its own is filled by COPY, then intake's own queries are explained
 * and analysed. Every number is planning and execution together, the middle one of seven runs.
 */
final class Search implements Part.Measurement {

    private static final int RUNS = 7;
    private static final int PAGE = 51;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void run(Stage stage, Results results) throws Exception {
        int dossiers = Integer.getInteger("benchmark.dossiers", 1_000_000);
        try (Province province = Province.on(stage.clearedFor(), ServiceSpec.DEFAULT_HEAP_MEGABYTES)) {
            stage.progress().say("search: intake makes its tables");
            province.start(Service.INTAKE).stop();
            try (Connection connection = Databases.connect(province.books().adminUrl())) {
                long began = System.nanoTime();
                var register = new SampleRegister(connection, dossiers, stage.progress());
                register.fill();
                stage.progress().say("search: %,d dossiers after %.0f s", dossiers, (System.nanoTime() - began) / 1e9);
                results.add("search.dossiers", dossiers, "");
                results.add("search.size", size(connection), "MB", "dossier_search with its indexes");
                connection.setAutoCommit(false);
                try (var settings = connection.createStatement()) {
                    settings.execute("set search_path = intake");
                    settings.execute(Statements.SETTINGS);
                }
                for (SearchCase asked : SearchCase.all(register)) {
                    measure(connection, asked, stage.progress(), results);
                }
                connection.rollback();
            }
        }
    }

    private static void measure(Connection connection, SearchCase asked, Progress progress, Results results) throws SQLException, IOException {
        List<JsonNode> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            try (PreparedStatement statement = asked.query().prepare(connection, "explain (analyze, timing off, format json) ", PAGE);
                    var row = statement.executeQuery()) {
                row.next();
                runs.add(JSON.readTree(row.getString(1)).get(0));
            }
        }
        runs.sort(Comparator.comparingDouble(Search::took));
        JsonNode middle = runs.get(RUNS / 2);
        JsonNode plan = middle.path("Plan");
        Set<String> ways = new LinkedHashSet<>();
        ways(plan, ways);
        String how = String.format(Locale.ROOT, "%,d rows: %s", plan.path("Actual Rows").asLong(), String.join(", ", ways));
        progress.say("%s %.1f ms, %s", asked.name(), took(middle), how);
        results.add(asked.name(), took(middle), "ms", how);
    }

    private static double took(JsonNode explained) {
        return explained.path("Execution Time").asDouble() + explained.path("Planning Time").asDouble();
    }

    /** How tables were read, by the nodes of the plan that really ran. */
    private static void ways(JsonNode node, Set<String> ways) {
        if (node.path("Actual Loops").asLong() == 0) {
            return;
        }
        String type = node.path("Node Type").asText();
        if (node.has("Index Name")) {
            ways.add(type + " " + node.path("Index Name").asText());
        } else if (Arrays.asList("Seq Scan", "Sort", "Hash Join", "Merge Join").contains(type)) {
            ways.add(node.has("Relation Name") ? type + " " + node.path("Relation Name").asText() : type);
        }
        node.path("Plans").forEach(below -> ways(below, ways));
    }

    private static double size(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_total_relation_size('intake.dossier_search')")) {
            row.next();
            return row.getLong(1) / 1024.0 / 1024.0;
        }
    }
}
