package vn.motcua.system.benchmark;

import vn.motcua.local.processes.Service;

/** From the start of the process to readiness, one service after another; the first time in an empty database. */
final class StartUp implements Part.Measurement {

    @Override
    public void run(Stage stage, Results results) {
        for (Service service : Service.values()) {
            results.add("start.first." + service.shortName(), started(stage, service), "s");
        }
        for (Service service : Service.values()) {
            stage.stop(service);
        }
        for (Service service : Service.values()) {
            results.add("start.again." + service.shortName(), started(stage, service), "s");
        }
    }

    private static double started(Stage stage, Service service) {
        double seconds = stage.start(service);
        stage.progress().say("%s ready after %.1f s", service.shortName(), seconds);
        return seconds;
    }
}
