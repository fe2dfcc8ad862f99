package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the page in light and dark: off the paper, and apart from each other for every kind of colour vision. */
class ColoursTest {

    private static final Path FOLDER = Path.of("src/main/resources/report");

    /** Full dichromacy after Machado, Oliveira and Fernandes (2009): normal, protan, deutan, tritan. */
    private static final double[][][] VISIONS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}
    };

    @Test
    void linesAndWordsStandOffThePaperInLightAndDark() throws IOException {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).hasSize(3);
        assertThat(schemes.get(1)).as("dark by device and dark by choice").isEqualTo(schemes.get(2));
        for (Map<String, String> colours : schemes) {
            for (String name : colours.keySet()) {
                if (name.startsWith("series") || name.equals("baseline")) {
                    assertThat(contrast(colours, name, "paper")).as(name).isGreaterThan(3);
                }
            }
            for (String text : List.of("text", "quiet", "link", "broken")) {
                assertThat(contrast(colours, text, "paper")).as(text).isGreaterThan(4.5);
            }
            for (String level : List.of("holds", "strained", "broken", "open")) {
                assertThat(contrast(colours, level, level + "-ground"))
                        .as(level)
                        .isGreaterThan(4.5);
            }
        }
    }

    @Test
    void theFirstFourSeriesDifferForEveryColourVision() throws IOException {
        for (Map<String, String> colours : schemes()) {
            for (double[][] vision : VISIONS) {
                for (int one = 1; one <= 4; one++) {
                    for (int other = one + 1; other <= 4; other++) {
                        // A difference of 10 in CIELAB is seen at a glance; lines have dashes besides.
                        assertThat(distance(
                                        seen(colours.get("series-" + one), vision),
                                        seen(colours.get("series-" + other), vision)))
                                .as("series " + one + " and " + other)
                                .isGreaterThan(18);
                    }
                }
            }
        }
    }

    private static List<Map<String, String>> schemes() throws IOException {
        String css = Files.readString(FOLDER.resolve("page.css"));
        return Pattern.compile("\\{\\s*(--paper[^}]*)}")
                .matcher(css)
                .results()
                .map(block -> {
                    Map<String, String> colours = new LinkedHashMap<>();
                    Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})")
                            .matcher(block.group(1))
                            .results()
                            .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
                    return colours;
                })
                .toList();
    }

    /** Contrast of two colours as WCAG 2.2 defines it. */
    private static double contrast(Map<String, String> colours, String one, String other) {
        double light = luminance(colours.get(one));
        double dark = luminance(colours.get(other));
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    }

    private static double luminance(String hex) {
        double[] light = linear(hex);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] linear(String hex) {
        double[] light = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return light;
    }

    /** A colour as an eye with this vision sees it, in CIELAB under D65. */
    private static double[] seen(String hex, double[][] vision) {
        double[] light = times(vision, linear(hex));
        for (int i = 0; i < 3; i++) {
            light[i] = Math.max(0, Math.min(1, light[i]));
        }
        double[] xyz = times(
                new double[][] {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}, light);
        double x = root(xyz[0] / 0.9505);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                product[i] += matrix[i][k] * vector[k];
            }
        }
        return product;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
