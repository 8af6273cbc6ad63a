package org.plumbline.council.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.council.identity.LogoCheck.Outcome;
import org.springframework.util.unit.DataSize;

class LogoCheckTests {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">%s</svg>";

    private final LogoCheck check = new LogoCheck(DataSize.ofKilobytes(100), 200);

    @Test
    void aSmallPngIsTaken() throws IOException {
        assertThat(check.check(png(40, 40)))
                .isInstanceOfSatisfying(Outcome.Taken.class, taken -> assertThat(taken.dataAddress())
                        .startsWith("data:image/png;base64,"));
    }

    @Test
    void aPlainDrawingIsTaken() {
        assertThat(check.check(svg("<defs><linearGradient id=\"g\"/></defs><path fill=\"url(#g)\" d=\"M0 0h9v9z\"/>")))
                .isInstanceOfSatisfying(Outcome.Taken.class, taken -> assertThat(taken.dataAddress())
                        .startsWith("data:image/svg+xml;base64,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"/>",
                "<use href=\"https://example.org/x.svg#y\"/>",
                "<path style=\"fill: url( https://example.org/x )\"/>",
                "<foreignObject><body/></foreignObject>",
                "<style>@import url(https://example.org/x.css)</style>",
                "<?xml-stylesheet href=\"https://example.org/x.css\"?>"
            })
    void aDrawingThatActsOrFetchesIsRefused(String inside) {
        assertThat(problem(svg(inside))).contains("Save it as a plain SVG, or choose a PNG.");
    }

    @Test
    void whatIsTooLargeIsRefusedWithBothNumbers() throws IOException {
        assertThat(problem(new byte[150 * 1024]))
                .isEqualTo("The file has 150 kB. Choose a PNG or SVG of at most 100 kB.");
        assertThat(problem(png(300, 20)))
                .isEqualTo("The picture has 300 by 20 points. Choose one of at most 200 by 200.");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(problem("<html/>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("The file is neither a PNG nor an SVG");
        assertThat(problem("GIF89a".getBytes(StandardCharsets.UTF_8))).startsWith("The file is neither");
        assertThat(problem(new byte[0])).startsWith("The file is neither");
        assertThat(problem(Arrays.copyOf(png(40, 40), 60))).startsWith("The PNG is damaged");
    }

    private String problem(byte[] file) {
        return check.check(file) instanceof Outcome.Refused(String problem) ? problem : "";
    }

    private static byte[] svg(String inside) {
        return SVG.formatted(inside).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
