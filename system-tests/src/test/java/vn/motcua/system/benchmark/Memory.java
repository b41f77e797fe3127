package vn.motcua.system.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;

/** What each service takes after the load of the parts before: resident memory, and the heap that is alive. */
final class Memory implements Part.Measurement {

    private static final Pattern HEAP_SPACE = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final Pattern STATUS = Pattern.compile("(?m)^(VmRSS|VmHWM):\\s+(\\d+) kB");
    private static final double KILO_PER_MEGA = 1024;

    @Override
    public void run(Stage stage, Results results) throws Exception {
        for (Service service : Service.values()) {
            ServiceProcess process = stage.process(service);
            resident(process, "memory.resident." + service.shortName(), results);
            jcmd(process, "GC.run");
            results.add("memory.heap." + service.shortName(), heapUsed(process), "MB");
        }
    }

    /** Linux tells it; elsewhere there is no such line. */
    private static void resident(ServiceProcess process, String name, Results results) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (Files.exists(status)) {
            Matcher line = STATUS.matcher(Files.readString(status));
            while (line.find()) {
                String suffix = line.group(1).equals("VmHWM") ? ".most" : "";
                results.add(name + suffix, Long.parseLong(line.group(2)) / KILO_PER_MEGA, "MB");
            }
        }
    }

    private static double heapUsed(ServiceProcess process) throws IOException, InterruptedException {
        Matcher space = HEAP_SPACE.matcher(jcmd(process, "GC.heap_info"));
        double used = 0;
        while (space.find()) {
            used += Long.parseLong(space.group(1)) / KILO_PER_MEGA;
        }
        return used;
    }

    private static String jcmd(ServiceProcess process, String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process answer = new ProcessBuilder(jcmd, Long.toString(process.pid()), command).redirectErrorStream(true).start();
        String text = new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (answer.waitFor() != 0) {
            throw new IOException("jcmd " + command + ": " + text);
        }
        return text;
    }
}
