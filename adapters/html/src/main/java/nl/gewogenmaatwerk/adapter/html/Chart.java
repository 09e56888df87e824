package nl.gewogenmaatwerk.adapter.html;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lines over moments, drawn as SVG that stands in a page and that a screen reader can read: it has a name and a description. Lines differ by
 * their marks and strokes as well as by their colour. Immutable.
 *
 * @param title       its name
 * @param description what it shows, in a sentence
 * @param moments     the moments, from left to right
 * @param lines       the lines; each has as many values as there are moments
 * @param low         the lowest value of the scale
 * @param high        the highest value of the scale
 * @param form        whether the values are drawn as lines or as bars
 */
record Chart(
        String title, String description, List<String> moments, List<Line> lines, double low, double high, Form form) {

    /** How values are drawn. */
    enum Form {
        LINES,
        /** For what has no order in time, such as outcomes. */
        BARS
    }

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final List<Color> COLOURS = List.of(new Color(0x0b4ea2), new Color(0x7a3e00), new Color(0x1d6b3a));
    private static final List<Marker> MARKS =
            List.of(SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP);
    private static final List<BasicStroke> STROKES = List.of(stroke(), stroke(8, 5), stroke(2, 4));

    Chart {
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
    }

    /** Lines over moments. */
    Chart(String title, String description, List<String> moments, List<Line> lines, double low, double high) {
        this(title, description, moments, lines, low, high, Form.LINES);
    }

    /** A line. @param name what it shows @param values a value at each moment, as far as there is one @param bars how far its interval goes to both sides, at each moment; empty without intervals */
    record Line(String name, List<Optional<Double>> values, List<Double> bars) {
        Line {
            values = List.copyOf(values);
            bars = List.copyOf(bars);
        }
    }

    private static BasicStroke stroke(float... dashes) {
        return dashes.length == 0
                ? new BasicStroke(2)
                : new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** The drawing as an element of a page. @param id a name that no other drawing of the page has */
    String svg(String id) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setPrecision(1);
            context.setIDGenerator(new SVGIDGenerator() {
                @Override
                public String generateID(String prefix) {
                    return id + "-" + super.generateID(prefix);
                }
            });
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            drawing().paint(graphics, WIDTH, HEIGHT);
            return written(named(id, graphics.getRoot(), document));
        } catch (ParserConfigurationException | TransformerException broken) {
            throw new IllegalStateException("a chart cannot be drawn", broken);
        }
    }

    private CategoryChart drawing() {
        CategoryChart chart =
                new CategoryChartBuilder().width(WIDTH).height(HEIGHT).build();
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
        chart.getStyler()
                .setDefaultSeriesRenderStyle(
                        form == Form.BARS
                                ? CategorySeries.CategorySeriesRenderStyle.Bar
                                : CategorySeries.CategorySeriesRenderStyle.Line)
                .setYAxisMin(low)
                .setYAxisMax(high)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setChartFontColor(Color.BLACK)
                .setLegendPosition(Styler.LegendPosition.OutsideS)
                .setLegendLayout(Styler.LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setLegendFont(font)
                .setChartTitleVisible(false);
        chart.getStyler().setAxisTickLabelsFont(font);
        chart.getStyler().setAxisTickLabelsColor(Color.BLACK);
        chart.getStyler().setYAxisTickMarkSpacingHint(40);
        chart.getStyler().setYAxisDecimalPattern("0");
        // Lines without intervals stand right above their moment; with them, side by side, so that none hides another.
        chart.getStyler()
                .setOverlapped(lines.stream().allMatch(line -> line.bars().isEmpty()));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<@Nullable Double> values = new ArrayList<>();
            line.values().forEach(value -> values.add(value.orElse(null)));
            CategorySeries series = line.bars().isEmpty()
                    ? chart.addSeries(line.name(), moments, values)
                    : chart.addSeries(line.name(), moments, values, line.bars());
            series.setFillColor(COLOURS.get(i % COLOURS.size()));
            series.setLineColor(COLOURS.get(i % COLOURS.size()));
            series.setMarkerColor(COLOURS.get(i % COLOURS.size()));
            series.setMarker(MARKS.get(i % MARKS.size()));
            series.setLineStyle(STROKES.get(i % STROKES.size()));
        }
        return chart;
    }

    /** The drawing with what a screen reader reads, fitting any width. */
    private Element named(String id, Element svg, Document document) {
        for (String name : List.of(
                "width", "height", "contentScriptType", "contentStyleType", "zoomAndPan", "preserveAspectRatio")) {
            svg.removeAttribute(name);
        }
        NodeList shared = svg.getElementsByTagNameNS(SVG, "defs");
        for (int i = 0; i < shared.getLength(); i++) {
            Element defs = (Element) shared.item(i);
            if (defs.hasAttribute("id")) {
                defs.setAttribute("id", id + "-" + defs.getAttribute("id"));
            }
        }
        svg.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-labelledby", id + "-title " + id + "-description");
        Element about = document.createElementNS(SVG, "desc");
        about.setAttribute("id", id + "-description");
        about.setTextContent(description);
        svg.insertBefore(about, svg.getFirstChild());
        Element name = document.createElementNS(SVG, "title");
        name.setAttribute("id", id + "-title");
        name.setTextContent(title);
        svg.insertBefore(name, about);
        return svg;
    }

    private static String written(Element svg) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer writer = factory.newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        writer.transform(new DOMSource(svg), new StreamResult(text));
        return text.toString();
    }
}
